package info.becs.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real HTTP server of the test that takes short messages as a gateway does. */
final class SmsServer implements AutoCloseable {

    /** One request that was taken. */
    record Taken(String authorization, String type, JsonNode body) {}

    private final HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    SmsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/sms", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (status == 200) {
            taken.add(new Taken(
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    JsonMapper.shared().readTree(body)));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** From now on it answers so, and takes nothing unless that is 200. */
    void answer(int newStatus) {
        status = newStatus;
    }

    List<Taken> takenFor(String number) {
        return taken.stream()
                .filter(sms -> sms.body().path("to").asString().equals(number))
                .toList();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sms";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
