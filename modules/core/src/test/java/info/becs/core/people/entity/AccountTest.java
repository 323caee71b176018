package info.becs.core.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    static final Instant NOON = Instant.parse("2026-05-02T12:00:00Z");
    static final PersonName ADA = PersonName.of("আদা", "Ada");

    @Test
    void anInvitationIsAcceptedOnce() {
        Account account = invited();
        assertThat(account.isActive()).isFalse();

        account.accept();

        assertThat(account.isActive()).isTrue();
        assertThatThrownBy(account::accept).hasMessageContaining("core.person.not-invited");
    }

    @Test
    void enablingIsNoWayAroundTheInvitation() {
        Account account = invited();

        assertThatThrownBy(account::enable).hasMessageContaining("core.person.not-yet-accepted");

        assertThat(account.state()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void disablingTwiceChangesNothing() {
        Account account = active();

        assertThat(account.disable()).isTrue();
        assertThat(account.disable()).isFalse();
        assertThat(account.isActive()).isFalse();
        assertThat(account.enable()).isTrue();
        assertThat(account.enable()).isFalse();
        assertThat(account.isActive()).isTrue();
    }

    @Test
    void whoWasErasedHasNoNameAndCannotReturn() {
        Account account = active();
        account.erase();

        assertThat(account.name().en()).doesNotContain("Ada");
        assertThat(account.isActive()).isFalse();
        assertThatThrownBy(account::enable).hasMessageContaining("core.person.erased");
        assertThatThrownBy(account::erase).hasMessageContaining("core.person.erased");
        assertThatThrownBy(() -> account.rename(ADA)).hasMessageContaining("core.person.erased");
    }

    @Test
    void aThirdLanguageIsRefused() {
        Account account = active();

        assertThatThrownBy(() -> account.speak("fr")).hasMessageContaining("core.person.language-unknown");

        assertThat(account.language()).isEqualTo("bn");
    }

    private static Account invited() {
        return Account.invited(new PersonId(UUID.randomUUID()), ADA, "bn", NOON);
    }

    private static Account active() {
        return Account.active(new PersonId(UUID.randomUUID()), ADA, "bn", NOON);
    }
}
