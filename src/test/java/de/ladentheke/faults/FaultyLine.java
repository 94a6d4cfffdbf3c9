package de.ladentheke.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line to a server on this computer on which things go wrong as planned. Speaks HTTP/1.1 to both sides, whatever the
 * server is; may speak TLS to the client.
 */
public final class FaultyLine implements AutoCloseable {
    /** @param fault that it met, or null */
    public record Exchange(Head request, Fault fault) {
        /** Line of the request. */
        public String first() {
            return request.first();
        }
    }

    private final URI server;
    private final Set<Conversation> running = ConcurrentHashMap.newKeySet();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final KeyStore certificate;
    private final KeyStore wrongCertificate;
    private final int port;
    private ServerSocket door;
    private Plan plan = Plan.calm();
    private int number;
    private int struck;
    private volatile boolean foreign;
    private volatile Pace up = new Pace(0);
    private volatile Pace down = new Pace(0);
    private volatile Duration roundTrip = Duration.ZERO;

    public FaultyLine(URI server) throws IOException {
        this(server, null, null);
    }

    /** With TLS towards the client. @param wrong shown after {@link Fault.WrongCertificate} */
    public FaultyLine(URI server, KeyStore certificate, KeyStore wrong) throws IOException {
        this.server = server;
        this.certificate = certificate;
        this.wrongCertificate = wrong;
        open(0);
        this.port = door.getLocalPort();
    }

    public URI address() {
        return URI.create((certificate == null ? "http" : "https") + "://127.0.0.1:" + port + "/");
    }

    /** From the next request on. */
    public synchronized void plan(Plan next) {
        plan = next;
        number = 0;
    }

    /** Nothing goes wrong from now on; what still hangs is cut. */
    public synchronized void mend() throws IOException {
        plan(Plan.calm());
        cutAll();
        foreign = false;
        if (door.isClosed()) {
            open(port);
        }
    }

    /** @param bytesPerSecond in each direction, for all connections together; 0 for as fast as it goes */
    public void narrow(long bytesPerSecond, Duration roundTrip) {
        up = new Pace(bytesPerSecond);
        down = new Pace(bytesPerSecond);
        this.roundTrip = roundTrip;
    }

    /** Bytes that went towards the server since {@link #narrow} or the beginning, heads included. */
    public long bytesUp() {
        return up.bytes();
    }

    public long bytesDown() {
        return down.bytes();
    }

    /** All requests so far. */
    public synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** Faults that happened so far. */
    public synchronized int struck() {
        return struck;
    }

    synchronized Fault meets(Head request) {
        var fault = plan.meets(++number, request);
        exchanges.add(new Exchange(request, fault));
        struck += fault == null ? 0 : 1;
        return fault;
    }

    synchronized void refuse() throws IOException {
        door.close();
        cutAll();
    }

    void showWrongCertificate() {
        foreign = true;
        cutAll();
    }

    Pace up() {
        return up;
    }

    Pace down() {
        return down;
    }

    Duration roundTrip() {
        return roundTrip;
    }

    Socket toServer() throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    private void open(int at) throws IOException {
        var opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 50);
        door = opened;
        Thread.ofVirtual().start(() -> accept(opened));
    }

    private void accept(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                var conversation = new Conversation(this, secured(at.accept()));
                running.add(conversation);
                Thread.ofVirtual().start(() -> {
                    conversation.run();
                    running.remove(conversation);
                });
            } catch (IOException e) {
                // closed
            }
        }
    }

    private Socket secured(Socket client) throws IOException {
        client.setTcpNoDelay(true);
        if (certificate == null) {
            return client;
        }
        var factory = Certificates.showing(foreign ? wrongCertificate : certificate).getSocketFactory();
        var secure = (javax.net.ssl.SSLSocket) factory.createSocket(client, null, true);
        secure.setUseClientMode(false);
        return secure;
    }

    private void cutAll() {
        running.forEach(Conversation::cut);
    }

    @Override
    public synchronized void close() throws IOException {
        refuse();
    }
}
