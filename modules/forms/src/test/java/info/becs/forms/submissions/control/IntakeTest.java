package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.FormFolders;
import info.becs.forms.IntakeOffice;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.Sender;
import info.becs.forms.submissions.entity.Suspicion;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String GOOD = "{\"name\":\"রহিমা\",\"truth\":true}";

    private final IntakeOffice office = new IntakeOffice();
    private final UUID id = UUID.randomUUID();

    private Receipt receive(String answers) {
        return receive("test.tiny", answers);
    }

    private Receipt receive(String form, String answers) {
        return office.intakes.intake.receive(form, id, GivenAnswers.read(answers), Channel.API, Locale.ENGLISH);
    }

    private Problem refusal(String form, String answers) {
        var problem = catchThrowableOfType(Problem.class, () -> receive(form, answers));
        assertThat(problem).as("a refusal").isNotNull();
        return problem;
    }

    @Nested
    class Refused {

        @Test
        void answersToAFormThatIsNotOpen() {
            assertThat(refusal("no.form", GOOD).kind()).isEqualTo(Kind.NOT_FOUND);
        }

        /** F6 */
        @Test
        void answersThatBreakRulesAreNamedInBothLanguagesAndNothingIsKept() {
            var problem = refusal("test.tiny", "{\"name\":\"র\",\"x\":1}");

            assertThat(problem.kind()).isEqualTo(Kind.INVALID);
            assertThat(problem.details())
                    .extracting(Problem.Detail::pointer, Problem.Detail::code)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("/name", "minLength"),
                            org.assertj.core.groups.Tuple.tuple("/x", "unknown"),
                            org.assertj.core.groups.Tuple.tuple("/truth", "required"));
            assertThat(office.submissions.size()).isZero();
            assertThat(office.platform.events()).isEmpty();
        }

        /** F24: what was passed on is not held back because it arrives again. */
        @Test
        void suspicionsOfASecondArrival() {
            receive(GOOD);

            office.intakes.intake.receive(
                    "test.tiny",
                    id,
                    GivenAnswers.read(GOOD),
                    Sender.by(Channel.WEB, Locale.ENGLISH).suspected(Set.of(Suspicion.TOO_QUICK)));

            assertThat(office.submissions.suspicions(id)).isEmpty();
            assertThat(office.platform.events()).hasSize(1);
        }

        /** F24: nothing stays of what was not kept. */
        @Test
        void suspicionsOfWhatIsRefused() {
            catchThrowableOfType(
                    Problem.class,
                    () -> office.intakes.intake.receive(
                            "test.tiny",
                            id,
                            GivenAnswers.read("{}"),
                            Sender.by(Channel.WEB, Locale.ENGLISH).suspected(Set.of(Suspicion.TOO_QUICK))));

            assertThat(office.submissions.suspicions(id)).isEmpty();
            assertThat(office.submissions.size()).isZero();
        }

        /** F7 */
        @Test
        void otherAnswersUnderTheSameId() {
            receive(GOOD);

            assertThat(refusal("test.tiny", GOOD.replace("রহিমা", "করিম")).kind())
                    .isEqualTo(Kind.CONFLICT);
            assertThat(office.submissions.size()).isOne();
        }

        /** F7 */
        @Test
        void theSameAnswersToAnotherFormUnderTheSameId() {
            office.install(FormFolders.TINY, Map.of("test.tiny", "test.other"));
            receive(GOOD);

            assertThat(refusal("test.other", GOOD).kind()).isEqualTo(Kind.CONFLICT);
        }
    }

    @Nested
    class Taken {

        @Test
        void isToldToWhoeverHandlesIt() {
            receive(GOOD);

            assertThat(office.platform.events()).singleElement().satisfies(event -> {
                assertThat(event.type()).isEqualTo("forms.submission.received");
                assertThat(event.subject()).isEqualTo(id.toString());
                assertThat(event.facts()).containsEntry("target", "nobody");
            });
        }

        /** F5 */
        @Test
        void isKeptWithoutWhatWasNotAsked() {
            receive("{\"name\":\" রহিমা \",\"truth\":true,\"member_no\":\"5\"}");

            assertThat(office.submissions.answers(id)).isEqualTo(GOOD);
        }

        /** F8 */
        @Test
        void aTakenReceiptNumberIsTriedAgain() {
            office.submissions.collidingOnce(3);

            assertThat(receive(GOOD).number()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
            assertThat(office.submissions.size()).isOne();
        }

        @Test
        void theFormsPrefixStandsBeforeTheNumber() {
            var good = new info.becs.forms.definition.control.BoundedJson(1_000_000, 20_000, 12)
                    .read(FormFolders.files(FormFolders.COMPLAINT).get("samples/passes-short.json"))
                    .path("answers");

            Receipt receipt =
                    office.intakes.intake.receive("complaint.ecommerce", id, good, Channel.WEB, Locale.ENGLISH);

            assertThat(receipt.number()).startsWith("B-");
        }
    }

    /** F7 */
    @Nested
    class Again {

        private final Receipt first = receive(GOOD);

        private void isTheSame(Receipt again) {
            assertThat(again.number()).isEqualTo(first.number());
            assertThat(again.secret()).isEqualTo(first.secret());
            assertThat(again.receivedAt()).isEqualTo(first.receivedAt());
            assertThat(again.again()).isTrue();
            assertThat(office.submissions.size()).isOne();
            assertThat(office.platform.events()).hasSize(1);
        }

        @Test
        void theSameReceiptIsGiven() {
            isTheSame(receive(GOOD));
        }

        @Test
        void alsoInAnotherOrder() {
            isTheSame(receive("{ \"truth\": true, \"name\": \"রহিমা\" }"));
        }

        @Test
        void alsoWhenTheFormWasClosedMeanwhile() {
            office.close("test.tiny");

            isTheSame(receive(GOOD));
        }

        @Test
        void alsoWhenTheFormWasChangedMeanwhile() {
            office.install(FormFolders.TINY, Map.of("\"1.0.0\"", "\"2.0.0\"", "\"minLength\": 2", "\"minLength\": 20"));

            isTheSame(receive(GOOD));
        }

        @Test
        void butAnotherIdIsAnotherSubmission() {
            Receipt other = office.intakes.intake.receive(
                    "test.tiny", UUID.randomUUID(), GivenAnswers.read(GOOD), Channel.API, Locale.ENGLISH);

            assertThat(other.number()).isNotEqualTo(first.number());
            assertThat(other.secret()).isNotEqualTo(first.secret());
        }
    }

    /** F7 */
    @Test
    void fiveAtOnceLeaveOneAndGetOneReceipt() throws Exception {
        var threads = Executors.newFixedThreadPool(5);
        try {
            for (int round = 0; round < 200; round++) {
                UUID same = UUID.randomUUID();
                Callable<Receipt> post = () -> office.intakes.intake.receive(
                        "test.tiny", same, GivenAnswers.read(GOOD), Channel.API, Locale.ENGLISH);
                var numbers = new HashSet<String>();
                for (Future<Receipt> each : threads.invokeAll(List.of(post, post, post, post, post))) {
                    numbers.add(each.get().number() + each.get().secret().code());
                }
                assertThat(numbers).hasSize(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(office.submissions.size()).isEqualTo(200);
    }
}
