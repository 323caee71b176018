package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.membership.control.MembershipPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        assertThat(rules.purposes().get("news-mail").holding())
                .containsExactly("2026-11", "form-1.5.0", "form-1.4.0", "form-1.3.0", "form-1.2.0");
        refused("\"version\": \"2026-11\"", "\"version\": \"\"", "/purposes/0/texts/0/version", "A version looks like");
        refused(
                "\"version\": \"2026-11\"",
                "\"version\": \"2026-11\", \"holds\": false",
                "/purposes/0/texts",
                "The first text is the present one");
        refused("\"channel\": \"mail\"", "\"channel\": \"pigeon\"", "/purposes/0/channel", "One of: mail, sms");
    }

    /** M12: rules of before a newer form; whoever agrees in it is taken at their word. */
    @Test
    void whatTheFormAsksIsKnownToRulesThatAreOlder() throws IOException {
        MembershipRules shipped = MembershipPack.shipped();
        MembershipRules older = MembershipRulesReader.kept(pack().replace("form-1.5.0", "form-1.1.0"));
        assertThat(older.purposes().get("news-sms").text("form-1.5.0")).isEmpty();

        Purpose known = older.knowing(shipped).purposes().get("news-sms");

        assertThat(known.text("form-1.5.0"))
                .isEqualTo(shipped.purposes().get("news-sms").text("form-1.5.0"));
        assertThat(known.present()).isEqualTo(older.purposes().get("news-sms").present());
        assertThat(known.text("form-1.1.0")).isPresent();
    }

    /** M25 */
    @Test
    void statusesBecomeEverybodysAndNobodysByMistake() throws IOException {
        String never = "{\"code\": \"odd\", \"bn\": \"ক\", \"en\": \"Odd\", \"when\": {\"mark\": \"merged\"}}, ";
        refused("{\"term\": \"grace\"}", "{\"term\": \"none\"}", "/statuses", "No status matches where");
        refused(
                "{\"code\": \"deceased\"",
                never + "{\"code\": \"deceased\"",
                "/statuses/1",
                "‘Odd’ is never anybody's");
        refused(
                "\"when\": {\"decision\": \"refused\"}",
                "\"when\": {\"decision\": \"refused\"}, \"member\": true",
                "/statuses/3/member",
                "makes members of people whom nobody approved");
        refused(
                "\"when\": {\"mark\": \"deceased\"}",
                "\"when\": {\"mark\": \"deceased\"}, \"mail\": true",
                "/statuses/1/mail",
                "written to no more");
    }

    /** M25 */
    @Test
    void whatThereIsNotIsRefusedAtItsPlace() throws IOException {
        refused("{\"mark\": \"merged\"}", "{\"mark\": \"crowned\"}", "/statuses/0/when/mark", "One of: deceased");
        refused("{\"mark\": \"merged\"}", "{\"star\": \"merged\"}", "/statuses/0/when/star", "nothing called ‘star’");
        refused("\"code\": \"associate\"", "\"code\": \"general\"", "/types/1/code", "‘general’ is there twice");
        refused("\"code\": \"associate\"", "\"code\": \"Öder\"", "/types/1/code", "small letters");
        refused("\"fee\": 20000", "\"fee\": -1", "/types/0/fee", "A fee is 0 to");
        refused("\"fee\": 20000", "\"fee\": 200.5", "/types/0/fee", "A fee is 0 to");
        refused("\"fee\": 20000", "\"fee\": 99999999999999999999", "/types/0/fee", "A fee is 0 to");
        refused("\"fee\": 20000", "\"fees\": 20000", "/types/0/fees", "nothing called ‘fees’");
        refused("\"graceDays\": 30", "\"graceDays\": 900", "/types/0/graceDays", "0 to 366");
        refused("\"pledge\": \"v2026_11\"", "\"pledge\": \"newest\"", "/pledge", "version of the pledge");
        refused("\"reviewDays\": 7", "\"reviewDays\": 0", "/reviewDays", "1 to 60 working days");
        refused("\"approver\": \"committee\"", "\"approver\": \"king\"", "/types/3/approver", "One of: registrar");
        refused("\"months\": 12}", "\"months\": 0}", "/types/0/period/months", "1 to 120");
        refused("\"months\": 12, \"begins\"", "\"months\": 6, \"begins\"", "/types/1/period/months", "12 months");
        refused("--07-01", "1 July", "/types/1/period/begins", "on which day");
        refused(
                "{\"least\": 15, \"most\": 30}",
                "{\"least\": 40, \"most\": 30}",
                "/types/2/age/most",
                "below the least");
        refused("A vote at the general meeting\"}", "\"}", "/types/0/benefits/0/en", "has to be said");
        assertThatThrownBy(() -> MembershipRulesReader.read("[]")).isInstanceOf(RulesMisfit.class);
        assertThatThrownBy(() -> MembershipRulesReader.read("{\"types\": 3}")).isInstanceOf(RulesMisfit.class);
    }

    /** M34: rules from before say nothing of it. */
    @Test
    void anApplicationIsLookedAtWithinTheWorkingDaysOfTheRules() throws IOException {
        assertThat(MembershipPack.shipped().reviewDays()).isEqualTo(7);
        assertThat(MembershipRulesReader.read(pack().replace("\"reviewDays\": 7", "\"reviewDays\": 3"))
                        .reviewDays())
                .isEqualTo(3);
        assertThat(MembershipRulesReader.read(pack().replace("\"reviewDays\": 7,", ""))
                        .reviewDays())
                .isEqualTo(7);
    }

    /** M25 */
    @Test
    void aClosedTypeIsThereAndNotOffered() throws IOException {
        MembershipRules rules = MembershipRulesReader.read(
                pack().replace("\"code\": \"student\",", "\"code\": \"student\", \"open\": false,"));

        assertThat(rules.offered())
                .extracting(MembershipType::code)
                .containsExactly("general", "associate", "life", "honorary");
        assertThat(rules.type("student").graceDays()).isEqualTo(60);
        assertThatThrownBy(() -> rules.open("student")).hasMessageContaining("Student member");
    }

    /** M25 */
    @Test
    void whatIsThereNoMoreKeepsItsName() throws IOException {
        MembershipRules now = MembershipRulesReader.kept(pack().replace("\"code\": \"lapsed\"", "\"code\": \"gone\"")
                .replace("\"code\": \"lawyer\"", "\"code\": \"jurist\""));

        assertThat(now.label("lapsed").en()).isEqualTo("lapsed");
        MembershipRules after = now.after(List.of(MembershipPack.shipped()));
        assertThat(after.label("lapsed").en()).isEqualTo("Lapsed");
        assertThat(after.role("lawyer").en()).isEqualTo("Legal help");
        assertThat(after.isMember("lapsed")).isFalse();
    }

    private static void refused(String there, String instead, String place, String why) throws IOException {
        String json = pack();
        assertThat(json).contains(there);
        String other = json.replaceFirst(Pattern.quote(there), Matcher.quoteReplacement(instead));
        assertThatThrownBy(() -> MembershipRulesReader.read(other))
                .isInstanceOfSatisfying(
                        RulesMisfit.class,
                        misfit -> assertThat(misfit.places()).anySatisfy(each -> {
                            assertThat(each.place()).isEqualTo(place);
                            assertThat(each.sentence().en()).contains(why);
                            assertThat(each.sentence().bn()).isNotBlank();
                        }));
    }

    private static String pack() throws IOException {
        try (var pack = MembershipPack.class.getResourceAsStream("/info/becs/membership/membership.json")) {
            return new String(pack.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
