package info.becs.core.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.core.account.boundary.AccountParts.Entry;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody stays outside because a module fails, and nobody's account is closed by it. */
class AccountPartsTest {

    private static final PersonId SOMEBODY = new PersonId(UUID.randomUUID());
    private static final Text DUE = Text.of("৳২০০ বাকি", "200 taka are due");
    private static final AccountPart.Way WAY =
            new AccountPart.Way("/join", Text.of("সদস্য হন", "Join"), Text.of("আবেদন করুন।", "Apply."));

    private static final Problem FULL = Problem.unavailable("test.module.full", Text.of("ভরা", "Full"));

    private static class Whole implements AccountPart {

        private final String word;

        Whole(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public Text label() {
            return Text.of("ফি", "Fee");
        }

        @Override
        public boolean takesFiles() {
            return true;
        }

        @Override
        public Optional<Text> waiting(PersonId person) {
            return Optional.of(DUE);
        }

        @Override
        public Optional<Way> way() {
            return Optional.of(WAY);
        }

        @Override
        public Optional<PageAnswer> answer(PersonId person, PageRequest request) {
            return Optional.empty();
        }
    }

    /** Its entry is known; what it would look up is not. */
    private static class Busy extends Whole {

        Busy() {
            super("busy");
        }

        @Override
        public Optional<Text> waiting(PersonId person) {
            throw FULL;
        }

        @Override
        public Optional<Way> way() {
            throw new NoClassDefFoundError("gone with its module");
        }
    }

    private static final class Gone extends Busy {

        @Override
        public String word() {
            throw new IllegalStateException("broken");
        }
    }

    private static final class Full extends Whole {

        Full() {
            super("card");
        }

        @Override
        public String word() {
            throw FULL;
        }
    }

    private final AccountParts parts = new AccountParts(List.of(
            new Provided<>("gone", new Gone()),
            new Provided<>("busy", new Busy()),
            new Provided<>("fees", new Whole("fee"))));

    @Test
    void whatWaitsIsLeftOutWhereItsModuleFails() {
        assertThat(parts.entries(SOMEBODY)).extracting(Entry::word).containsExactly("busy", "fee");
        assertThat(parts.entries(SOMEBODY))
                .extracting(Entry::waiting)
                .containsExactly(Optional.empty(), Optional.of(DUE));
    }

    @Test
    void theDoorShowsTheWaysThatAreSaid() {
        assertThat(parts.ways()).containsExactly(WAY);
    }

    @Test
    void aPartIsFoundBesideOneThatFails() {
        assertThat(parts.find("fee")).isPresent();
        assertThat(parts.takesFiles("fee")).isTrue();
    }

    /** It may be the one that cannot be asked: "no such page" would be wrong, and files of a form would not be read. */
    @Test
    void whereNoneGoesByAWordWhatFailsIsSaid() {
        var full = new AccountParts(
                List.of(new Provided<>("members", new Full()), new Provided<>("fees", new Whole("fee"))));

        assertThat(full.takesFiles("fee")).isTrue();
        assertThatThrownBy(() -> full.find("card")).isSameAs(FULL);
        assertThatThrownBy(() -> full.takesFiles("card")).isSameAs(FULL);
        assertThatThrownBy(() -> parts.find("none")).hasMessage("broken");
    }

    @Test
    void aWordThatNobodyHasIsNotFound() {
        var whole = new AccountParts(List.of(new Provided<>("fees", new Whole("fee"))));

        assertThat(whole.find("none")).isEmpty();
        assertThat(whole.takesFiles("none")).isFalse();
    }
}
