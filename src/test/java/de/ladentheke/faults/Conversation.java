package de.ladentheke.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** One connection of a client, and the one to the server that belongs to it. */
final class Conversation {
    private static final String HOTEL = "<!DOCTYPE html><html><body><h1>Willkommen im Hotel-WLAN</h1><form>Zimmer <input></form></body></html>";

    private final FaultyLine line;
    private final Socket client;
    private volatile Socket server;
    private InputStream fromServer;
    private OutputStream toServer;
    private InputStream fromClient;
    private OutputStream toClient;

    Conversation(FaultyLine line, Socket client) {
        this.line = line;
        this.client = client;
    }

    void run() {
        try {
            fromClient = new BufferedInputStream(client.getInputStream());
            toClient = line.down().over(client.getOutputStream());
            pause(line.roundTrip());
            boolean on = true;
            while (on) {
                var request = Head.read(fromClient);
                on = request != null && exchange(request.peek(fromClient));
            }
            client.close();
        } catch (IOException e) {
            // the one or the other side is gone
        } finally {
            cut();
        }
    }

    /** Resets both sides. */
    void cut() {
        reset(client);
        if (server != null) {
            reset(server);
        }
    }

    private boolean exchange(Head request) throws IOException {
        return exchange(request, line.meets(request));
    }

    /** @return whether the connection can go on */
    private boolean exchange(Head request, Fault fault) throws IOException {
        switch (fault) {
            case null -> {
                deliver(request);
                return answer(request, Duration.ZERO);
            }
            case Fault.Clock clock -> {
                deliver(request);
                return answer(request, clock.ahead());
            }
            case Fault.Altered altered -> {
                alter(request, altered);
                return true;
            }
            case Fault.Status status -> {
                reach(request, status.reached());
                own(status.code() + " Fault", status.retryAfter() == null ? "" : "Retry-After: " + status.retryAfter() + "\r\n", "<h1>" + status.code() + "</h1>");
                return true;
            }
            case Fault.CaptivePage _ -> {
                reach(request, false);
                own("200 OK", "", HOTEL);
                return true;
            }
            case Fault.CaptiveRedirect _ -> {
                reach(request, false);
                own("302 Found", "Location: http://login.hotel.example/?next=1\r\n", "");
                return true;
            }
            default -> {
                breakOff(request, fault);
                return false;
            }
        }
    }

    private void breakOff(Head request, Fault fault) throws IOException {
        switch (fault) {
            case Fault.Refused _ -> line.refuse();
            case Fault.WrongCertificate _ -> line.showWrongCertificate();
            case Fault.ResetInRequest _ -> deliverHalf(request);
            case Fault.ResetBeforeAnswer _ -> reach(request, true);
            case Fault.Silence silence -> {
                reach(request, silence.reached());
                fromClient.transferTo(OutputStream.nullOutputStream());
            }
            case Fault.Truncated _ -> truncate(request);
            default -> throw new IllegalArgumentException(fault.toString());
        }
    }

    private void deliver(Head request) throws IOException {
        pause(line.roundTrip().dividedBy(2));
        server().write(request.bytes());
        new Body(fromClient).copyRequest(request, toServer);
    }

    private void deliverHalf(Head request) throws IOException {
        var head = request.bytes();
        if (request.length() > 1) {
            server().write(head);
            new Body(fromClient).exactly(request.length() / 2, toServer);
        } else {
            server().write(head, 0, head.length / 2);
        }
    }

    /** @param reached whether the server gets the request and answers, unheard */
    private void reach(Head request, boolean reached) throws IOException {
        if (reached) {
            deliver(request);
            var answer = head();
            new Body(fromServer).copyAnswer(request, answer, OutputStream.nullOutputStream());
        } else {
            new Body(fromClient).copyRequest(request, OutputStream.nullOutputStream());
        }
    }

    private boolean answer(Head request, Duration ahead) throws IOException {
        var answer = head();
        pause(line.roundTrip().dividedBy(2));
        toClient.write((ahead.isZero() ? answer : answer.with("Date", date(ahead))).bytes());
        new Body(fromServer).copyAnswer(request, answer, toClient);
        var bounded = answer.chunked() || answer.length() >= 0 || answer.status() == 204 || answer.status() == 304;
        return bounded && !answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent();
    }

    private void alter(Head request, Fault.Altered fault) throws IOException {
        var body = new ByteArrayOutputStream();
        new Body(fromClient).copyRequest(request, body);
        var altered = fault.request().apply(body.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        server().write(request.with("Content-Length", String.valueOf(altered.length)).bytes());
        toServer.write(altered);
        var answer = head();
        var told = new ByteArrayOutputStream();
        new Body(fromServer).copyAnswer(request, answer, told);
        fault.answer().accept(answer.status() + " " + told.toString(StandardCharsets.UTF_8));
        toClient.write(answer.bytes());
        toClient.write(told.toByteArray());
    }

    private void truncate(Head request) throws IOException {
        deliver(request);
        var answer = head();
        var bytes = answer.bytes();
        if (answer.length() > 1) {
            toClient.write(bytes);
            new Body(fromServer).exactly(answer.length() / 2, toClient);
        } else {
            toClient.write(bytes, 0, bytes.length / 2);
        }
        client.shutdownOutput();
        fromClient.transferTo(OutputStream.nullOutputStream());
    }

    private Head head() throws IOException {
        var head = Head.read(fromServer);
        if (head == null) {
            throw new IOException("the server has ended");
        }
        return head.status() == 100 ? head() : head;
    }

    private void own(String status, String headers, String html) throws IOException {
        var body = html.getBytes(StandardCharsets.UTF_8);
        toClient.write(("HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        toClient.write(body);
    }

    private OutputStream server() throws IOException {
        if (server == null) {
            server = line.toServer();
            fromServer = new BufferedInputStream(server.getInputStream());
            toServer = line.up().over(server.getOutputStream());
        }
        return toServer;
    }

    private static String date(Duration ahead) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plus(ahead));
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            // gone already
        }
    }
}
