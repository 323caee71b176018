package info.becs.acceptance.container;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import java.net.URI;
import java.time.Duration;

/** The container as its visitors see it. Apart from the tests, because its classes do not travel into the WAR. */
final class Doors {

    private Doors() {}

    static void awaitOpen(String path) {
        var visitor =
                new Caller(URI.create("http://localhost:" + System.getProperty("container.port")), Person.passerBy());
        await(path + " is open").atMost(Duration.ofSeconds(60)).until(() -> visitor.isAnswering(path, 200));
    }
}
