package info.becs.acceptance;

import info.becs.testkit.server.LibertyNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who watches jobs while they run, and all that they were told. */
final class JobWatch implements AutoCloseable {

    private static final String DATA = "data:";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final CompletableFuture<HttpResponse<Stream<String>>> answer;
    private final CompletableFuture<Void> end;

    JobWatch(LibertyNode node, String token) {
        var request = HttpRequest.newBuilder(URI.create(node.address() + "/api/core/jobs/progress"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header("Accept-Language", "en")
                .build();
        answer = client.sendAsync(request, BodyHandlers.ofLines());
        end = answer.thenAcceptAsync(response -> response.body().forEach(this::hear));
    }

    private void hear(String line) {
        if (line.startsWith(DATA)) {
            told.add(JsonMapper.shared().readTree(line.substring(DATA.length())));
        }
    }

    /** Until this was told of that job. */
    void await(String name, Predicate<JsonNode> what) {
        Awaitility.await(name + " was told of: " + told)
                .atMost(PATIENCE)
                .until(() -> told.stream()
                        .filter(job -> job.path("name").asString().equals(name))
                        .anyMatch(what));
    }

    /** Until the server has nothing more to say. */
    void awaitEnd() {
        Awaitility.await("the end of what is told").atMost(PATIENCE).until(end::isDone);
    }

    @Override
    public void close() {
        answer.thenAccept(response -> response.body().close());
        end.cancel(true);
    }
}
