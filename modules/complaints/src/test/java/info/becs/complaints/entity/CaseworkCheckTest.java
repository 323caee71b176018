package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.complaints.control.CaseRules;
import info.becs.spi.Text;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseworkCheckTest {

    private static final String RULES = """
        {"statuses": [
          {"code": "received", "bn": "পাওয়া", "en": "Received"},
          {"code": "heard", "bn": "শোনা", "en": "Heard", "days": 5, "next": {"bn": "{0}", "en": "{0}"}},
          {"code": "closed", "bn": "বন্ধ", "en": "Closed", "ended": true}%s],
        "steps": [
          {"to": "heard", "from": ["received"], "who": ["officer"], "permission": "complaints.case.work", "bn": "শুনুন", "en": "Hear"},
          {"to": "closed", "from": ["heard"], "who": ["officer"], "permission": "complaints.case.work", "bn": "বন্ধ", "en": "Close"}%s]}
        """;
    private static final String ASIDE =
            ", {\"code\": \"aside\", \"bn\": \"পাশে\", \"en\": \"Aside\", \"days\": 5, \"next\": {\"bn\": \"{0}\", \"en\": \"{0}\"}}";
    private static final String TO_ASIDE =
            ", {\"to\": \"aside\", \"from\": [\"heard\"], \"who\": [\"officer\"], \"permission\": \"%s\", \"bn\": \"ক\", \"en\": \"A\"}";

    final Casework plain = rules("", "");

    private static Casework rules(String statuses, String steps) {
        return CaseworkReader.read(RULES.formatted(statuses, steps));
    }

    private static List<String> wrong(Casework rules) {
        return CaseworkCheck.of(rules).stream().map(Text::en).toList();
    }

    @Nested
    class RulesByWhichCasesCanBeWorked {

        /** C35 */
        @Test
        void areThoseThatAreShipped() {
            assertThat(CaseworkCheck.of(CaseRules.shipped())).isEmpty();
            assertThat(CaseworkCheck.of(plain)).isEmpty();
        }

        /** C46: also where nobody may withdraw. */
        @Test
        void haveAnEndForWhatIsErased() {
            assertThat(plain.end()).isEqualTo("closed");
            assertThat(CaseRules.shipped().end()).isEqualTo("closed");
        }

        /** C46: whatever else has an outcome, and wherever it stands. */
        @Test
        void endWhatIsErasedWhereAWithdrawalLeads() {
            String statuses = """
                , {"code": "agreed", "bn": "মানা", "en": "Agreed", "ended": true},
                  {"code": "gone", "bn": "তোলা", "en": "Gone", "ended": true}""";
            String steps = """
                , {"to": "agreed", "from": ["heard"], "who": ["complainant"], "outcome": "settled", "bn": "মানুন", "en": "Agree"},
                  {"to": "gone", "from": ["heard"], "who": ["complainant"], "outcome": "withdrawn", "bn": "তুলুন", "en": "Withdraw"}""";
            String outcomes = """
                {"outcomes": [{"code": "settled", "bn": "মীমাংসা", "en": "Settled"}, {"code": "withdrawn", "bn": "তোলা", "en": "Withdrawn"}],
                """;
            String text = RULES.formatted(statuses, steps).replaceFirst("\\{", outcomes);

            assertThat(CaseworkReader.read(text).end()).isEqualTo("gone");
        }

        /** C35 */
        @Test
        void leadEverywhere() {
            assertThat(wrong(rules(ASIDE, ""))).contains("No case can come to ‘Aside’.");
        }

        /** C35 */
        @Test
        void leadToAnEndFromEverywhere() {
            assertThat(wrong(rules(ASIDE, TO_ASIDE.formatted("complaints.case.work"))))
                    .containsExactly("From ‘Aside’ no way leads to an end.");
        }

        /** C35 */
        @Test
        void nameOnlyPermissionsThatThereAre() {
            assertThat(wrong(rules(ASIDE, TO_ASIDE.formatted("core.everything"))))
                    .anyMatch(sentence -> sentence.contains("‘core.everything’"));
        }

        /** C35 */
        @Test
        void sayWhatComesNext() {
            String silent = ", {\"code\": \"aside\", \"bn\": \"পাশে\", \"en\": \"Aside\"}";

            assertThat(wrong(rules(silent, TO_ASIDE.formatted("complaints.case.work"))))
                    .contains("‘Aside’ has to say what comes next and within how many days.");
        }

        /** C36 */
        @Test
        void fillOnlyWhatIsKnownIntoTheirTemplates() {
            String json = RULES.formatted("", "").stripTrailing();
            String template =
                    ", \"templates\": [{\"code\": \"hello\", \"label\": {\"bn\": \"ক\", \"en\": \"Hello\"}, \"bn\": \"{case}\", \"en\": \"{case} {nid}\"}]}";

            assertThat(wrong(CaseworkReader.read(json.substring(0, json.length() - 1) + template)))
                    .containsExactly("‘Hello’: nobody can fill {nid}; there are case, merchant, amount, day.");
        }

        /** C35 */
        @Test
        void haveEachStepOnce() {
            String again =
                    ", {\"to\": \"closed\", \"from\": [\"heard\"], \"who\": [\"officer\"], \"permission\": \"complaints.case.work\", \"bn\": \"ক\", \"en\": \"A\"}";

            assertThat(wrong(rules("", again))).contains("The step from ‘Heard’ to ‘Closed’ is there twice.");
        }
    }

    /** C35 */
    @Test
    void wordsInOneLanguageAloneAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> rules(", {\"code\": \"aside\", \"en\": \"Aside\"}", ""))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("both languages")
                .hasMessageContaining("aside");
        assertThatThrownBy(() -> rules("", TO_ASIDE.replace("officer", "king"))).isInstanceOf(Misfit.class);
    }

    @Nested
    class APlan {

        /** C35 */
        @Test
        void saysNothingWhereNothingChanges() {
            assertThat(changes(plain, rules("", ""))).isEmpty();
        }

        /** C35 */
        @Test
        void namesStatusesStepsAndTimesThatChange() {
            Casework more = rules(ASIDE, TO_ASIDE.formatted("complaints.case.work"));

            assertThat(changes(plain, more))
                    .containsExactly(
                            "New status: ‘Aside’, 5 days.", "New step: from ‘Heard’ to ‘Aside’, by an officer.");
            assertThat(changes(more, plain))
                    .containsExactly(
                            "Status removed: ‘Aside’.", "Step removed: from ‘Heard’ to ‘Aside’, by an officer.");
            assertThat(CaseworkChanges.of(more, plain).removed()).containsExactly("aside");
            assertThat(CaseworkChanges.of(more, plain).narrowed()).containsExactly("heard");
            Casework slower = CaseworkReader.read(RULES.formatted("", "")
                    .replace("\"days\": 5", "\"workingDays\": 7")
                    .replace("\"en\": \"Hear\"", "\"en\": \"Listen\""));
            assertThat(changes(plain, slower))
                    .containsExactly(
                            "‘Heard’: from 5 days to 7 working days.",
                            "The step from ‘Received’ to ‘Heard’ will ask or say something else (by an officer).");
        }

        private List<String> changes(Casework before, Casework after) {
            return CaseworkChanges.of(before, after).sentences().stream()
                    .map(Text::en)
                    .toList();
        }
    }

    /** C35 */
    @Test
    void whatHappenedByOlderRulesIsStillToldInTheirWords() {
        Casework more = rules(ASIDE, TO_ASIDE.formatted("complaints.case.work"));

        Casework now = plain.after(List.of(more));

        assertThat(now.status("aside").label().en()).isEqualTo("Aside");
        assertThat(now.find("aside")).isEmpty();
    }
}
