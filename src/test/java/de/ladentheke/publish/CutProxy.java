package de.ladentheke.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server on this computer that can be dead, or break after the server has answered. */
public final class CutProxy implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile String swallow;
    private volatile int swallowsLeft;
    private volatile boolean dead;

    public CutProxy(URI server) throws IOException {
        this.server = server.getPort();
        Thread.ofVirtual().start(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
    }

    /** The next answers to requests whose first line contains {@code path} never arrive. */
    public void swallowAnswers(String path, int times) {
        swallowsLeft = times;
        swallow = path;
    }

    public void dead(boolean nobodyAnswers) {
        dead = nobodyAnswers;
    }

    /** Answers that were swallowed. */
    public int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                if (dead) {
                    client.close();
                } else {
                    var line = new Line(client, new Socket(InetAddress.getLoopbackAddress(), server));
                    Thread.ofVirtual().start(line::requests);
                    Thread.ofVirtual().start(line::answers);
                }
            } catch (IOException e) {
                // closed
            }
        }
    }

    private final class Line {
        private final Socket client;
        private final Socket target;
        private volatile boolean cut;

        Line(Socket client, Socket target) {
            this.client = client;
            this.target = target;
        }

        void requests() {
            copy(client, target, true);
        }

        void answers() {
            copy(target, client, false);
        }

        private void copy(Socket from, Socket to, boolean requests) {
            try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
                var buffer = new byte[65_536];
                for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                    if (dead) {
                        return;
                    }
                    if (requests) {
                        look(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                    } else if (cut) {
                        cuts.incrementAndGet();
                        return;
                    }
                    out.write(buffer, 0, n);
                    out.flush();
                }
            } catch (IOException e) {
                // the other side is gone
            }
        }

        private void look(String bytes) {
            if (swallow != null && swallowsLeft > 0 && bytes.startsWith("P") && bytes.lines().findFirst().orElse("").contains(swallow)) {
                swallowsLeft--;
                cut = true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        dead = true;
        door.close();
    }
}
