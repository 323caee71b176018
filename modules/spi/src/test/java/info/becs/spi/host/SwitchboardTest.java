package info.becs.spi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Problem;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SwitchboardTest {

    final Switchboard switchboard = new Switchboard();
    final Doorkeeper doorkeeper = new Doorkeeper();
    final List<Event> heard = new ArrayList<>();

    @Nested
    class Before_there_is_a_host {

        @Test
        void nothingIsOpen() {
            var news = arrive("news");
            switchboard.publish(news, EventLog.class, heard::add);
            assertThat(switchboard.find(EventLog.class)).isEmpty();
        }

        @Test
        void aCallIsRefusedAsNotYet() {
            var news = arrive("news");
            assertThatThrownBy(() -> switchboard.enter(news, "HTTP"))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo("platform.starting"));
        }

        @Test
        void whoCameEarlierIsToldToTheHost() {
            var news = arrive("news");
            switchboard.ready(news);
            switchboard.host(doorkeeper);
            assertThat(doorkeeper.told).containsExactly("arrived news", "started news");
        }
    }

    @Nested
    class What_could_not_start {

        /** On a machine that is out of breath the module's time is over before the core is up. */
        @Test
        void isToldToAHostThatComesLater() {
            switchboard.failed(arrive("news"), new IllegalStateException("too late"));
            switchboard.host(doorkeeper);
            assertThat(doorkeeper.told).containsExactly("arrived news", "failed news");
        }

        @Test
        void isForgottenWhenItLeaves() {
            var news = arrive("news");
            switchboard.failed(news, new IllegalStateException("broken"));
            switchboard.leave(news);
            switchboard.host(doorkeeper);
            assertThat(doorkeeper.told).isEmpty();
            assertThat(news.failure()).isEmpty();
        }
    }

    @Nested
    class A_capability {

        @Test
        void thatIsNoTypeOfTheSpiIsRefused() {
            var news = arrive("news");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> switchboard.publish(news, Runnable.class, () -> {}))
                    .withMessageContaining("not an interface of the SPI");
        }

        @Test
        void isGoneWhenItsModuleLeaves() {
            switchboard.host(doorkeeper);
            var news = arrive("news");
            switchboard.publish(news, EventLog.class, heard::add);
            EventLog kept = switchboard.find(EventLog.class).orElseThrow();
            switchboard.leave(news);
            assertThat(switchboard.find(EventLog.class)).isEmpty();
            assertThatThrownBy(() -> kept.publish(Event.of("a.b.c", "1")))
                    .isInstanceOfSatisfying(
                            Problem.class, p -> assertThat(p.code()).isEqualTo("platform.capability.absent"));
        }

        @Test
        void thatWasKeptOverARedeploymentFindsTheNewOwner() {
            switchboard.host(doorkeeper);
            var first = arrive("news");
            switchboard.publish(first, EventLog.class, e -> {});
            EventLog kept = switchboard.find(EventLog.class).orElseThrow();
            switchboard.leave(first);
            switchboard.publish(arrive("news"), EventLog.class, heard::add);
            kept.publish(Event.of("news.article.published", "7"));
            assertThat(heard).extracting(Event::subject).containsExactly("7");
        }

        @Test
        void throwsItsOwnExceptionAndTheHostHearsOfIt() {
            switchboard.host(doorkeeper);
            switchboard.publish(arrive("news"), EventLog.class, e -> {
                throw new IllegalStateException("broken");
            });
            EventLog log = switchboard.find(EventLog.class).orElseThrow();
            assertThatThrownBy(() -> log.publish(Event.of("a.b.c", "1")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken");
            assertThat(doorkeeper.failures).hasSize(1);
        }

        @Test
        void ofAClosedModuleIsNotFound() {
            switchboard.host(doorkeeper);
            switchboard.publish(arrive("news"), EventLog.class, heard::add);
            doorkeeper.closed = Set.of("news");
            assertThat(switchboard.find(EventLog.class)).isEmpty();
            assertThat(switchboard.all(EventLog.class)).isEmpty();
        }

        @Test
        void ofSeveralModulesComesInTheOrderOfTheirIds() {
            switchboard.host(doorkeeper);
            switchboard.publish(arrive("zeta"), EventLog.class, e -> {});
            switchboard.publish(arrive("alpha"), EventLog.class, e -> {});
            assertThat(switchboard.all(EventLog.class))
                    .extracting(Platform.Provided::module)
                    .containsExactly("alpha", "zeta");
        }
    }

    @Nested
    class The_first_word_of_a_path {

        @Test
        void thatAnotherModuleHasIsRefusedWithBothNames() {
            switchboard.publish(arrive("news"), PageSource.class, pages("news"));
            var impostor = arrive("impostor");
            assertThatThrownBy(() -> switchboard.publish(impostor, PageSource.class, pages("news")))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            p -> assertThat(p.sentence().en())
                                    .contains("impostor")
                                    .contains("news"));
        }

        @Test
        void thatBelongsToTheSiteIsRefused() {
            var impostor = arrive("impostor");
            assertThatThrownBy(() -> switchboard.publish(impostor, PageSource.class, pages("api")))
                    .isInstanceOf(Problem.class);
        }

        @Test
        void isFreeAgainWhenItsModuleHasLeft() {
            var news = arrive("news");
            switchboard.publish(news, PageSource.class, pages("news"));
            switchboard.leave(news);
            switchboard.publish(arrive("magazine"), PageSource.class, pages("news"));
        }

        @Test
        void isSharedByTwoVersionsOfOneModule() {
            switchboard.publish(arrive("news"), PageSource.class, pages("news"));
            switchboard.publish(arrive("news"), PageSource.class, pages("news"));
        }
    }

    @Test
    void theGenerationGrowsWithEverythingThatChangesPages() {
        long before = switchboard.generation();
        var news = arrive("news");
        switchboard.publish(news, EventLog.class, heard::add);
        long published = switchboard.generation();
        switchboard.leave(news);
        assertThat(published).isGreaterThan(before);
        assertThat(switchboard.generation()).isGreaterThan(published);
    }

    @Test
    void aSubscriptionEndsWithItsModule() {
        var news = arrive("news");
        switchboard.subscribe(news, "cases", Set.of("a.b.c"), heard::add);
        assertThat(switchboard.subscriptions()).hasSize(1);
        switchboard.leave(news);
        assertThat(switchboard.subscriptions()).isEmpty();
    }

    ModuleHandle arrive(String id) {
        var module = new Module() {
            @Override
            public ModuleInfo describe() {
                return ModuleInfo.of(id);
            }

            @Override
            public void start(Platform platform) {}
        };
        return switchboard.arrive(
                module.describe(),
                "1.0.0",
                "[1.0,2)",
                "/api/" + id,
                module,
                getClass().getClassLoader());
    }

    static PageSource pages(String root) {
        return new PageSource() {
            @Override
            public Set<String> roots() {
                return Set.of(root);
            }

            @Override
            public Optional<PageAnswer> answer(PageRequest request) {
                return Optional.empty();
            }
        };
    }

    /** A host that lets everybody in who is not on its list, and remembers what it was told. */
    static final class Doorkeeper implements Host {

        final List<String> told = new ArrayList<>();
        final List<Throwable> failures = new ArrayList<>();
        Set<String> closed = Set.of();

        @Override
        public void arrived(ModuleHandle module) {
            told.add("arrived " + module.id());
        }

        @Override
        public void started(ModuleHandle module) {
            told.add("started " + module.id());
        }

        @Override
        public void failed(ModuleHandle module, Throwable cause) {
            told.add("failed " + module.id());
        }

        @Override
        public void left(ModuleHandle module) {
            told.add("left " + module.id());
        }

        @Override
        public boolean isOpen(ModuleHandle module) {
            return !closed.contains(module.id());
        }

        @Override
        public Call enter(ModuleHandle module, String operation) {
            return new Call() {
                @Override
                public void failed(Throwable cause) {
                    failures.add(cause);
                }

                @Override
                public void close() {}
            };
        }
    }
}
