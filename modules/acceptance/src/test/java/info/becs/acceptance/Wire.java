package info.becs.acceptance;

import info.becs.testkit.server.LibertyNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as it goes over the wire, for what a client library does not send: another host, from another network. */
final class Wire {

    private final LibertyNode node;
    private final String from;
    private final String host;
    private final String headers;

    private Wire(LibertyNode node, String from, String host, String headers) {
        this.node = node;
        this.from = from;
        this.host = host;
        this.headers = headers;
    }

    static Wire to(LibertyNode node) {
        return new Wire(node, "127.0.0.1", "localhost", "");
    }

    /** An address of this machine: any that begins with 127. */
    Wire from(String address) {
        return new Wire(node, address, host, headers);
    }

    Wire calling(String otherHost) {
        return new Wire(node, from, otherHost, headers);
    }

    Wire header(String name, String value) {
        return new Wire(node, from, host, headers + name + ": " + value + "\r\n");
    }

    /** The whole answer, head and body. */
    String post(String path, String json) {
        return post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    String post(String path, String type, byte[] body) {
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: " + host
                + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n" + headers
                + "Connection: close\r\n\r\n";
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), node.port(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
