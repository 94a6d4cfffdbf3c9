package de.ladentheke.photos.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One connection to one machine, for one question. The JDK's own HTTP clients resolve names themselves, so that the
 * machine that answers need not be the one that was checked; therefore a socket.
 */
final class WebConnection implements AutoCloseable {
    private static final int CONNECT_MILLIS = 8_000;

    private final URI target;
    private final Socket socket = new Socket(Proxy.NO_PROXY);
    private final Thread watch;
    private Socket line = socket;

    /** @param machine the address that was checked; @param deadline of {@link System#nanoTime}, when the line is cut */
    WebConnection(URI target, InetAddress machine, long deadline) throws IOException {
        this.target = target;
        watch = Thread.ofVirtual().start(() -> cutAt(deadline));
        try {
            socket.connect(new InetSocketAddress(machine, port()), CONNECT_MILLIS);
            if (secure()) {
                line = tls();
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    WebAnswer get(int mostBytes) throws IOException {
        var path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        var port = target.getPort() < 0 ? "" : ":" + target.getPort();
        var question = "GET " + path + query + " HTTP/1.1\r\nHost: " + target.getHost() + port
                + "\r\nUser-Agent: Ladentheke\r\nAccept: image/*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
        line.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
        return WebAnswer.read(new BufferedInputStream(line.getInputStream(), 1 << 16), mostBytes);
    }

    /** The certificate must be for the name in the address. */
    private Socket tls() throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secured = (SSLSocket) factory.createSocket(socket, target.getHost(), port(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private boolean secure() {
        return "https".equalsIgnoreCase(target.getScheme());
    }

    private int port() {
        return target.getPort() >= 0 ? target.getPort() : secure() ? 443 : 80;
    }

    private void cutAt(long deadline) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            socket.close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
        try {
            socket.close();
        } catch (IOException e) {
            System.getLogger(WebConnection.class.getName()).log(System.Logger.Level.DEBUG, "closed all the same", e);
        }
    }
}
