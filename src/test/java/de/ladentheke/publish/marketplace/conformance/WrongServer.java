package de.ladentheke.publish.marketplace.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;

/** The practice marketplace with one mistake. */
final class WrongServer implements AutoCloseable {
    /** What passes through; changed by the mistake. */
    static final class Passing {
        final String request;
        final Map<String, String> headers = new HashMap<>();
        byte[] body;
        /** Whether the sender broke off. */
        boolean cut;
        int status;
        final Map<String, String> answerHeaders = new HashMap<>();
        byte[] answer;

        Passing(String request) {
            this.request = request;
        }
    }

    interface Mistake {
        default void before(Passing request) {}

        default void after(Passing answer) {}
    }

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI right;
    private final Mistake mistake;

    WrongServer(URI right, Mistake mistake) throws IOException {
        this.right = right;
        this.mistake = mistake;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var passing = new Passing(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            for (var name : new String[] {"Authorization", "If-Match", "If-None-Match", "Content-Type", "Changed-By", "Accept-Language", "Publication", "Content-Encoding",
                    "Upload-Offset", "Upload-Complete"}) {
                if (exchange.getRequestHeaders().getFirst(name) != null) {
                    passing.headers.put(name, exchange.getRequestHeaders().getFirst(name));
                }
            }
            passing.body = arrived(exchange, passing);
            mistake.before(passing);
            var answer = ask(passing, exchange.getRequestMethod(), exchange.getRequestURI());
            passing.status = answer.statusCode();
            passing.answer = passing.request.contains("/delta") ? here(answer.body()) : answer.body();
            answer.headers().map().forEach((name, values) -> passing.answerHeaders.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            mistake.after(passing);
            for (var name : new String[] {"etag", "content-type", "upload-offset", "upload-complete"}) {
                if (passing.answerHeaders.containsKey(name)) {
                    exchange.getResponseHeaders().set(name, passing.answerHeaders.get(name));
                }
            }
            exchange.sendResponseHeaders(passing.status, passing.answer.length == 0 ? -1 : passing.answer.length);
            exchange.getResponseBody().write(passing.answer);
        }
    }

    /** Where the sender breaks off, what came until then is passed on as a part. */
    private static byte[] arrived(HttpExchange exchange, Passing passing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            exchange.getRequestBody().transferTo(bytes);
        } catch (IOException e) {
            passing.cut = true;
            passing.headers.put("Upload-Complete", "?0");
        }
        return bytes.toByteArray();
    }

    /** Pages are to be asked for here as well. */
    private byte[] here(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8).replace(right.toString(), address().toString()).getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> ask(Passing passing, String method, URI path) throws IOException {
        var request = HttpRequest.newBuilder(right.resolve(path)).method(method, BodyPublishers.ofByteArray(passing.body));
        passing.headers.forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.shutdownNow();
    }
}
