package info.becs.complaints.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.complaints.boundary.FiguresView.Line;
import info.becs.complaints.entity.FigureLine;
import info.becs.complaints.entity.FigureSheet;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTextTest {

    final Line october = new Line("2026-10", Text.same("<October>"), 40, 30, 20, 5_000_000, 2_500_000);

    /** C18 */
    @Test
    void whatWasCountedTooSeldomIsLeftOut() {
        var lines = List.of(new FigureLine("late", 10, 0, 0, 0, 0), new FigureLine("price", 9, 9, 9, 0, 0));

        assertThat(FigureSheet.large(lines)).extracting(FigureLine::what).containsExactly("late");
    }

    /** C18 */
    @Test
    void thePageSaysInATableWhatThePictureShows() {
        var view = new FiguresView("2026-10", 10, List.of(october), List.of(), List.of(), List.of());

        assertThat(FiguresText.of(view, Locale.ENGLISH))
                .contains("October 2026", "<svg", "height=\"120\"", "height=\"60\"", "&lt;October>")
                .contains("<td>40</td><td>30</td><td>20</td>", "<td>৳50,000.00</td><td>৳25,000.00</td>")
                .doesNotContain("<October>", "By company");
        assertThat(FiguresText.of(view, Bangla.BN)).contains("অক্টোবর ২০২৬", "<td>৪০</td>");
    }

    @Test
    void aTimeWithoutComplaintsIsSaidInASentence() {
        var none = new Line("2026-10", Text.same("October"), 0, 0, 0, 0, 0);
        var view = new FiguresView("2026-10", 10, List.of(none), List.of(), List.of(), List.of());

        assertThat(FiguresText.of(view, Locale.ENGLISH))
                .contains("no complaints")
                .doesNotContain("<svg");
    }
}
