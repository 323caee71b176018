package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One operation that the server describes at {@code /openapi}.
 *
 * @param permission which it says it needs; empty for one that is open
 * @param type of the body that it takes; empty where it takes none
 */
record Route(String method, String path, Optional<String> permission, Optional<String> type) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Every operation of every module that is deployed. */
    static List<Route> of(Caller caller) {
        JsonNode paths = caller.get("/openapi?format=json").expect(200).json().path("paths");
        var routes = new ArrayList<Route>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        routes.add(of(operation.getKey(), path.getKey(), operation.getValue()));
                    }
                }));
        return routes;
    }

    private static Route of(String method, String path, JsonNode operation) {
        JsonNode word = operation.path("x-permission");
        return new Route(
                method.toUpperCase(Locale.ROOT),
                path,
                word.isString() ? Optional.of(word.asString()) : Optional.empty(),
                operation.path("requestBody").path("content").propertyNames().stream()
                        .filter(type -> !type.contains("*"))
                        .findFirst());
    }

    boolean changes() {
        return !method.equals("GET");
    }

    /** Of a module's API or of the core's. */
    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean namesAThing() {
        return path.contains("{");
    }

    /** The address of this thing, or of nothing there is. */
    String address(String thing) {
        return path.replaceAll("\\{[^}]+}", thing);
    }

    /** Asks for it with nothing in the body that could be done. */
    Answer ask(Caller caller, String thing) {
        boolean json = type.filter("application/json"::equals).isPresent();
        return switch (method) {
            case "GET" -> caller.get(address(thing));
            case "DELETE" -> caller.delete(address(thing));
            default ->
                caller.send(
                        method, address(thing), type.orElse(null), (json ? "{}" : "").getBytes(StandardCharsets.UTF_8));
        };
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
