package info.becs.membership.consents.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Applicant;
import info.becs.spi.Text;
import info.becs.spi.forms.Submission;
import info.becs.testkit.Tree;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped form asks by words that the shipped rules keep: a new version of it needs texts of its own there. */
class JoiningTextsTest {

    private final JsonNode form = read("module.json");
    private final JsonNode bangla = read("messages.bn.json");
    private final JsonNode english = read("messages.en.json");
    private final Applicant applicant = Applicant.of(new Submission(
            UUID.randomUUID(),
            form.path("id").asString(),
            form.path("version").asString(),
            "M-1",
            "bn",
            Instant.EPOCH,
            "{\"newsletter\": [\"email\", \"sms\", \"app\"], \"directory_show\": [\"name\"]}"));

    @Test
    void whatIsAgreedToInTheFormIsKeptWordForWord() {
        assertThat(applicant.agreesTo()).containsExactly("directory", "news-mail", "news-sms");

        assertThat(kept("news-mail")).isEqualTo(said("newsletter.label", ": ", ": ", "newsletter.email"));
        assertThat(kept("news-sms")).isEqualTo(said("newsletter.label", ": ", ": ", "newsletter.sms"));
        assertThat(kept("directory")).isEqualTo(said("directory_show.label", "। ", ". ", "directory_show.description"));
    }

    @Test
    void nothingIsAgreedToBeforehand() {
        Applicant silent = Applicant.of(
                new Submission(UUID.randomUUID(), "f", "1.0.0", "M-1", "bn", Instant.EPOCH, "{\"newsletter\": []}"));

        assertThat(silent.agreesTo()).isEmpty();
        assertThat(silent.released()).isEmpty();
    }

    private Text kept(String purpose) {
        return MembershipPack.shipped()
                .purposes()
                .get(purpose)
                .text(applicant.textVersion())
                .orElseThrow()
                .words();
    }

    private Text said(String question, String inBangla, String inEnglish, String more) {
        return Text.of(
                bangla.path(question).asString() + inBangla + bangla.path(more).asString(),
                english.path(question).asString()
                        + inEnglish
                        + english.path(more).asString());
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared()
                .readTree(Tree.root()
                        .resolve("modules/form-modules/member-application/" + file)
                        .toFile());
    }
}
