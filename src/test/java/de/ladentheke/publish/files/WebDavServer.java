package de.ladentheke.publish.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** WebDAV (RFC 4918) over a folder of this computer, as far as files are put, moved and removed; can break, be full or lie. */
final class WebDavServer implements AutoCloseable {
    static final String USER = "laden";
    static final String PASSWORD = "sehr geheim äöü";

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Path folder;
    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile int breakAt = -1;
    private volatile boolean afterItWorked;
    private volatile int answerAll;
    private volatile boolean nonsense;

    WebDavServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    FilePlace.WebDav place(String path) {
        return new FilePlace.WebDav(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path), USER, PASSWORD);
    }

    /** @param worked whether the request is carried out before the line is cut */
    void breakAt(int request, boolean worked) {
        requests.set(0);
        afterItWorked = worked;
        breakAt = request;
    }

    /** Every request gets this status and a page; 0 for none. */
    void answerAll(int status) {
        answerAll = status;
    }

    /** What it tells of files is no XML. */
    void listNonsense() {
        nonsense = true;
    }

    List<String> seen() {
        return seen;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var breaks = requests.getAndIncrement() == breakAt;
        seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        if (breaks && !afterItWorked) {
            exchange.getRequestBody().read(new byte[10]);
            exchange.close();
            return;
        }
        var status = answerAll > 0 ? answerAll : carryOut(exchange);
        if (breaks) {
            exchange.close();
        } else if (status > 0) {
            answer(exchange, status, new byte[0]);
        }
    }

    private int carryOut(HttpExchange exchange) throws IOException {
        var basic = "Basic " + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return 401;
        }
        var file = file(exchange.getRequestURI().getPath());
        return switch (exchange.getRequestMethod()) {
            case "PROPFIND" -> Files.exists(file) ? list(exchange, file) : 404;
            case "GET" -> get(exchange, file);
            case "PUT" -> put(exchange, file);
            case "MKCOL" -> makeFolder(file);
            case "MOVE" -> move(file, file(URI.create(exchange.getRequestHeaders().getFirst("Destination")).getPath()));
            case "DELETE" -> Files.deleteIfExists(file) ? 204 : 404;
            default -> 405;
        };
    }

    private int get(HttpExchange exchange, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 404;
        }
        answer(exchange, 200, Files.readAllBytes(file));
        return 0;
    }

    private int list(HttpExchange exchange, Path file) throws IOException {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\">");
        describe(file, xml);
        if (Files.isDirectory(file) && "1".equals(exchange.getRequestHeaders().getFirst("Depth"))) {
            try (var files = Files.list(file)) {
                for (var one : files.toList()) {
                    describe(one, xml);
                }
            }
        }
        answer(exchange, 207, xml.append(nonsense ? "&nbsp;<br>" : "").append("</D:multistatus>").toString().getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    private void describe(Path file, StringBuilder xml) throws IOException {
        var isFolder = Files.isDirectory(file);
        var time = DateTimeFormatter.RFC_1123_DATE_TIME.format(Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC));
        xml.append("<D:response><D:href>/").append(folder.toUri().relativize(file.toUri()).getRawPath())
                .append("</D:href><D:propstat><D:prop><D:getlastmodified>").append(time).append("</D:getlastmodified>")
                .append(isFolder ? "" : "<D:getcontentlength>" + Files.size(file) + "</D:getcontentlength>")
                .append("</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>");
    }

    private static int put(HttpExchange exchange, Path file) throws IOException {
        if (exchange.getRequestHeaders().getFirst("Content-Length") == null) {
            return 411;
        }
        if (!Files.isDirectory(file.getParent())) {
            return 409;
        }
        Files.copy(exchange.getRequestBody(), file, StandardCopyOption.REPLACE_EXISTING);
        return 201;
    }

    private static int makeFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return 405;
        }
        if (!Files.isDirectory(folder.getParent())) {
            return 409;
        }
        Files.createDirectory(folder);
        return 201;
    }

    private static int move(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return 404;
        }
        if (!Files.isDirectory(to.getParent())) {
            return 409;
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return 204;
    }

    private Path file(String path) {
        return folder.resolve(path.substring(1));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
            exchange.getResponseBody().close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
