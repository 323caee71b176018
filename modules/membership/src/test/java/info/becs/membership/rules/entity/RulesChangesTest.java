package info.becs.membership.rules.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipRulesReader;
import info.becs.spi.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** M25: what other rules change is said in plain words, and whether it weighs. */
class RulesChangesTest {

    private final MembershipRules shipped = MembershipPack.shipped();

    @Test
    void theSameRulesChangeNothing() throws IOException {
        assertThat(changes("", "").sentences()).isEmpty();
        assertThat(changes("", "").weighs()).isFalse();
    }

    @Test
    void wordsAloneDoNotWeigh() throws IOException {
        assertThat(changes("General member", "Ordinary member").sentences())
                .containsExactly(Text.of(
                        "‘সাধারণ সদস্য’-এর নাম হবে ‘সাধারণ সদস্য’।",
                        "‘General member’ will be called ‘Ordinary member’."));
        assertThat(changes("General member", "Ordinary member").weighs()).isFalse();
        assertThat(changes("Trainings free of charge", "Trainings").weighs()).isFalse();
        assertThat(changes("\"pledge\"", "\"letters\": {\"x\": " + LETTER + "}, \"pledge\"")
                        .weighs())
                .isFalse();
    }

    @Test
    void moneyTimeAndWhoMayWeigh() throws IOException {
        weighs("\"fee\": 20000", "\"fee\": 30000", "‘General member’: the fee: from ৳200 to ৳300.");
        weighs("\"graceDays\": 60", "\"graceDays\": 90", "‘Student member’: days of grace: from 60 to 90.");
        weighs("\"most\": 30", "\"most\": 35", "‘Student member’: age: from 15 to 30 to 15 to 35.");
        weighs(
                "{\"kind\": \"rolling\", \"months\": 12}",
                "{\"kind\": \"rolling\", \"months\": 24}",
                "‘General member’: how long it runs: from 12 months from the day of joining to 24 months from the day of joining.");
        weighs(
                "\"code\": \"life\"",
                "\"code\": \"life\", \"open\": false",
                "‘Life member’ takes nobody new; those who are there stay and may renew.");
        weighs("\"code\": \"honorary\"", "\"code\": \"guest\"", "Membership removed: ‘Honorary member’.");
        weighs(
                "\"when\": {\"term\": \"grace\"}, \"member\": true",
                "\"when\": {\"term\": \"grace\"}",
                "Whoever is ‘Expired, in grace’ is no member from now on.");
        weighs(
                "\"channel\": \"mail\"",
                "\"channel\": \"sms\"",
                "The purpose of a consent ‘News by e-mail’ becomes different.");
    }

    private static final String LETTER =
            "{\"subject\": {\"bn\": \"ক\", \"en\": \"A\"}, \"body\": {\"bn\": \"ক\", \"en\": \"A\"}}";

    private void weighs(String there, String instead, String sentence) throws IOException {
        RulesChanges changes = changes(there, instead);
        assertThat(changes.sentences()).extracting(Text::en).contains(sentence);
        assertThat(changes.sentences())
                .extracting(Text::bn)
                .allSatisfy(bn -> assertThat(bn).isNotBlank());
        assertThat(changes.weighs()).isTrue();
    }

    private RulesChanges changes(String there, String instead) throws IOException {
        try (var pack = MembershipPack.class.getResourceAsStream("/info/becs/membership/membership.json")) {
            String json = new String(pack.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains(there);
            return RulesChanges.of(
                    shipped, MembershipRulesReader.kept(there.isEmpty() ? json : json.replace(there, instead)));
        }
    }
}
