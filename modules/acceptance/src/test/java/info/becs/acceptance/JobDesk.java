package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Jobs as staff see them and have them done. */
record JobDesk(Caller staff) {

    private static final String JOBS = "/api/core/jobs";

    JsonNode job(String name) {
        return StreamSupport.stream(staff.get(JOBS).expect(200).json().spliterator(), false)
                .filter(job -> job.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No job " + name));
    }

    /** Once more, to its end. */
    void run(String name) {
        String before = job(name).path("endedAt").asString("");
        await(name + " can be asked for")
                .atMost(Duration.ofSeconds(60))
                .until(() -> staff.post(JOBS + "/" + name + "/run").status() == 202);
        await(name + " is done")
                .pollInterval(100, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofMinutes(3))
                .until(() -> {
                    JsonNode now = job(name);
                    return now.path("result").asString("").equals("DONE")
                            && !now.path("endedAt").asString("").equals(before);
                });
    }
}
