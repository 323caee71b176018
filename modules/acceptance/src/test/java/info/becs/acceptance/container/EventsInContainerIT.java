package info.becs.acceptance.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.core.events.control.EventBatches;
import info.becs.core.events.control.Journal;
import info.becs.spi.events.Event;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The event log and the database that keeps it, from inside the core that ships. */
@ArquillianTest
@Dependent
@Tag("container")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EventsInContainerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Journal journal;

    @Inject
    EventBatches events;

    @Inject
    UserTransaction transaction;

    @Deployment
    static WebArchive core() {
        return Shipped.warWith("core", EventsInContainerIT.class);
    }

    /** The core starts beside the server, not in front of it; the other tests are let in when it is open. */
    @Test
    @Order(1)
    @RunAsClient
    void theCoreOpens() {
        Doors.awaitOpen("/api/core/setup");
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> journal.publish(event("loose")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void whatWasCommittedGetsItsPositionAndWhatWasRolledBackNone() throws Exception {
        long before = settledHead();
        transaction.begin();
        journal.publish(event("rolled-back"));
        transaction.rollback();
        transaction.begin();
        journal.publish(event("committed"));
        transaction.commit();
        awaitHead(before + 1);

        assertThat(events.after(before, 10)).hasSize(1);
    }

    @Test
    void positionsHaveNoHoles() throws Exception {
        long before = settledHead();
        for (int i = 0; i < 20; i++) {
            transaction.begin();
            journal.publish(event("one-of-many"));
            transaction.commit();
        }
        awaitHead(before + 20);

        assertThat(events.after(before, 100)).hasSize(20);
    }

    private static Event event(String subject) {
        return Event.of("core.test.happened", subject);
    }

    private long settledHead() {
        events.place();
        return events.head();
    }

    /** By hand, because Awaitility does not travel with the WAR. */
    private void awaitHead(long position) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (events.head() < position && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(events.head()).isEqualTo(position);
    }
}
