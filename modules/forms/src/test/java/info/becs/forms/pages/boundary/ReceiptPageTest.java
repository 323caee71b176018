package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.kit.text.Bangla;
import info.becs.kit.text.Sha256;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** F20: what the sender keeps. */
class ReceiptPageTest {

    private final Visitor rahima = new Visitor();

    private List<?> list(String fact) {
        return (List<?>) rahima.page().facts().get(fact);
    }

    private String lastFour() {
        return (String) list("secretGroups").get(3);
    }

    private Map<?, ?> four() {
        return (Map<?, ?>) list("four").get(0);
    }

    @Test
    void aWrongEndOfTheCodeIsSaidAndNothingIsLost() {
        FilledComplaint.by(rahima).presses("_submit");
        var before = rahima.page().facts().get("secretGroups");

        for (String wrong : List.of("", "0000", lastFour() + "0", lastFour().substring(1), "<i>")) {
            rahima.presses("_four", "four=" + wrong);
            assertThat((String) four().get("error")).as(wrong).startsWith("That is not it");
            assertThat((String) four().get("value")).isEmpty();
        }
        assertThat(rahima.page().facts()).containsEntry("fourRight", "").containsEntry("secretGroups", before);
    }

    @Test
    void theRightEndIsConfirmedHoweverItIsWritten() {
        FilledComplaint.by(rahima).presses("_submit");
        assertThat((String) four().get("error")).isEmpty();

        rahima.presses("_four", "four= " + Bangla.digits(lastFour().toLowerCase(java.util.Locale.ROOT)));

        assertThat(rahima.page().facts()).containsEntry("fourRight", "Right, you have it.");
    }

    @Test
    void theWordsSayTheSameAsTheLetters() {
        FilledComplaint.by(rahima).presses("_submit");
        String number = (String) rahima.page().facts().get("number");
        var words = list("secretWords").stream().map(String::valueOf).toList();
        assertThat(words).hasSize(10);

        rahima.opens("/forms/status")
                .presses("_show", "number=" + number, "secret=" + String.join(" ", words.subList(0, 9)));
        assertThat(rahima.page().facts()).containsEntry("found", false);

        rahima.opens("/forms/status").presses("_show", "number=" + number, "secret=" + String.join(" ", words));
        assertThat(rahima.page().facts()).containsEntry("found", true);
    }

    @Test
    void everyCodeHasWordsOfItsOwn() {
        assertThat(new HashSet<>(EasyWords.all())).hasSize(256);
        assertThat(EasyWords.all())
                .allSatisfy(w -> assertThat(Bangla.normalise(w)).isEqualTo(w).matches("[\\u0980-\\u09FF]{2,12}"));
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var bytes = new byte[10];
            random.nextBytes(bytes);
            var secret = ReceiptSecret.of(bytes);
            assertThat(EasyWords.meant(String.join(", ", EasyWords.of(secret)))).isEqualTo(secret.code());
        }
    }

    @Test
    void theCopyShowsWhatWasSentWithItsHash() {
        FilledComplaint.by(rahima).presses("_submit");
        String number = (String) rahima.page().facts().get("number");
        rahima.opens(FilledComplaint.ADDRESS + "/copy");

        assertThat(rahima.template()).isEqualTo("forms/copy");
        assertThat(rahima.page().facts()).containsEntry("number", number);
        assertThat(rahima.page().facts().get("sections").toString())
                .contains("দ্রুত বাজার", "01712345678", "Savar", "Agreed")
                .doesNotContain("+88");
        assertThat((String) rahima.page().facts().get("sha256"))
                .isEqualTo(Sha256.of(rahima.office.submissions.answers()));
    }

    @Test
    void nobodyElseSeesTheCopy() {
        FilledComplaint.by(rahima);
        rahima.opens(FilledComplaint.ADDRESS + "/copy");
        assertThat(rahima.path()).isEqualTo("/forms/status");

        FilledComplaint.by(rahima).presses("_submit").presses("_done");
        assertThat(rahima.opens(FilledComplaint.ADDRESS + "/copy").path()).isEqualTo("/forms/status");
    }

    @Test
    void theQrCodeIsASquareOfItsOwnDrawing() {
        FilledComplaint.by(rahima).presses("_submit");
        var qr = (Map<?, ?>) rahima.page().facts().get("qr");

        assertThat((Integer) qr.get("size")).isBetween(29, 60);
        assertThat((String) qr.get("path")).matches("(M\\d+ \\d+h\\d+v1h-\\d+z)+");
    }
}
