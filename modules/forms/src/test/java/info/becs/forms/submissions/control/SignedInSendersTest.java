package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import info.becs.forms.Started;
import info.becs.spi.Text;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import info.becs.testkit.fakes.FakePeople;
import info.becs.testkit.fakes.FakePlatform;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** F37 */
class SignedInSendersTest {

    private final UUID submission = UUID.randomUUID();
    private final FakePeople people = new FakePeople();
    private final FakePlatform platform = new FakePlatform().with("core", People.class, people);
    private final MemoryTies ties = new MemoryTies();
    private final SignedInSenders senders = senders(ties);

    private SignedInSenders senders(TiedSubmissions tied) {
        var made = new SignedInSenders();
        made.tied = tied;
        made.self = Started.on(platform);
        return made;
    }

    private PersonId person() {
        return people.enrol(Text.same("Rahima"), "bn", new Contact("", "+8801712345678"))
                .orElseThrow();
    }

    @Test
    void nothingStandsAnywhereOfAPasserByOrAnApp() {
        senders.handedIn(Optional.empty(), submission);
        senders.handedIn(PersonId.of(UUID.randomUUID().toString()), submission);

        assertThat(ties.isTied(submission)).isFalse();
    }

    @Test
    void whatAPersonHandsInStandsInTheirAccount() {
        senders.handedIn(Optional.of(person()), submission);

        assertThat(ties.isTied(submission)).isTrue();
    }

    @Test
    void whatGoesWrongHoldsUpNoReceipt() {
        var broken = senders(new TiedSubmissions() {
            @Override
            public void handedIn(PersonId by, UUID of) {
                throw new IllegalStateException("twice at once");
            }
        });
        PersonId person = person();

        assertThatCode(() -> broken.handedIn(Optional.of(person), submission)).doesNotThrowAnyException();
    }
}
