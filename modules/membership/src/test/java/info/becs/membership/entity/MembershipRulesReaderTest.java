package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.membership.control.MembershipPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** M4: rules that do not fit together are found when they are read. */
class MembershipRulesReaderTest {

    @Test
    void theShippedRulesFitTogether() {
        MembershipRules rules = MembershipPack.shipped();

        assertThat(rules.types()).containsKeys("general", "associate", "student", "life", "honorary");
        assertThat(rules.type("life").needsCommittee()).isTrue();
        assertThat(rules.type("student").fits(2005, 2026)).isTrue();
        assertThat(rules.type("student").fits(1980, 2026)).isFalse();
        assertThat(rules.type("general").fits(2015, 2026)).isFalse();
        assertThat(rules.mayBeWrittenTo("deceased")).isFalse();
        assertThat(rules.mayBeWrittenTo("lapsed")).isTrue();
        assertThat(rules.mayBeWrittenTo("nothing")).isFalse();
    }

    /** M12 */
    @Test
    void whatIsAgreedToHasTextsWithVersions() throws IOException {
        MembershipRules rules = MembershipPack.shipped();

        assertThat(rules.purposes()).containsKeys("news-mail", "news-sms", "directory", "volunteer-calls");
        assertThat(rules.purposes().get("news-mail").holding()).containsExactly("2026-11", "form-1.2.0");
        refused("\"version\": \"2026-11\"", "\"version\": \"\"", "needs a version");
        refused("\"version\": \"2026-11\"", "\"version\": \"2026-11\", \"holds\": false", "the first one holds");
        refused("\"channel\": \"mail\"", "\"channel\": \"pigeon\"", "PIGEON");
    }

    @Test
    void aGapBetweenTheStatusesIsRefused() throws IOException {
        refused("\"when\": {\"term\": \"grace\"}", "\"when\": {\"term\": \"none\"}", "No status rule matches");
    }

    @Test
    void whatThereIsNotIsRefused() throws IOException {
        refused("\"when\": {\"mark\": \"merged\"}", "\"when\": {\"mark\": \"crowned\"}", "which there is not");
        refused("\"code\": \"associate\"", "\"code\": \"general\"", "stands there twice");
        refused("\"fee\": 20000", "\"fee\": -1", "needs a fee");
        refused("\"pledge\": \"v2026_11\"", "\"pledge\": \"newest\"", "no version of a pledge");
        refused("\"approver\": \"committee\"", "\"approver\": \"king\"", "KING");
        refused("{\"kind\": \"rolling\", \"months\": 12}", "{\"kind\": \"rolling\"}", "A period is");
        refused("\"months\": 12, \"begins\"", "\"months\": 6, \"begins\"", "12 months");
    }

    private static void refused(String there, String instead, String why) throws IOException {
        String json = pack();
        assertThat(json).contains(there);
        assertThatThrownBy(() -> MembershipRulesReader.read(json.replace(there, instead)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static String pack() throws IOException {
        try (var pack = MembershipPack.class.getResourceAsStream("/info/becs/membership/membership.json")) {
            return new String(pack.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
