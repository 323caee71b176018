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

    final Line october = new Line("2026-10", Text.same("<October>"), 40, 30, 4, 20, 5_000_000, 2_500_000, 1_000_000);

    /** C18 */
    @Test
    void whatWasCountedTooSeldomIsLeftOutAndCannotBeReckoned() {
        var lines = List.of(line("late", 40), line("price", 12), line("wrong", 9), line("none", 0));

        assertThat(FigureSheet.shown(lines, 61))
                .as("nine are left over alone: with the next smallest they are twenty-one")
                .extracting(FigureLine::what)
                .containsExactly("late", "none");
        assertThat(FigureSheet.shown(lines, 70))
                .as("nine more are in no line: eighteen tell of nobody")
                .extracting(FigureLine::what)
                .containsExactly("late", "price", "none");
        assertThat(FigureSheet.shown(List.of(line("late", 9)), 9)).isEmpty();
        assertThat(FigureSheet.shown(List.of(line("late", 10)), 13)).isEmpty();
    }

    private static FigureLine line(String what, long received) {
        return new FigureLine(what, received, 0, 0, 0, 0, 0, 0);
    }

    /** C18 */
    @Test
    void thePageSaysInATableWhatThePictureShows() {
        var view = new FiguresView(
                "2026-10",
                10,
                List.of(october),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new FiguresView.Overrun("first-answer", Text.of("প্রথম উত্তর", "First answer"), 14)));

        assertThat(FiguresText.of(view, Locale.ENGLISH))
                .contains("First answer</th><td>14</td>")
                .contains("October 2026", "<svg", "height=\"120\"", "height=\"60\"", "&lt;October>")
                .contains(
                        "<td>40<br>",
                        "</td><td>30</td><td>4</td><td>20</td>",
                        "<rect width=\"50%\" height=\"6\"/>",
                        "<td>৳50,000</td><td>৳25,000</td><td>৳10,000</td>")
                .contains(
                        "<caption>How many complaints</caption><thead><tr><th scope=\"col\">Month</th>",
                        "<caption>How much money</caption><thead><tr><th scope=\"col\">Month</th>")
                .doesNotContain("<October>", "By company");
        assertThat(FiguresText.of(view, Bangla.BN))
                .contains("অক্টোবর ২০২৬", "<td>৪০<br>", ">মাস</th>", ">মেনেছেন</th>");
    }

    /** C18 */
    @Test
    void theTableForProgramsReckonsNothing() {
        var shop = new Line("shop", Text.of("=1+1", "A \"B\""), 12, 3, 1, 2, 100, 50, 40);
        var view = new FiguresView(
                "2026-10",
                10,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(shop),
                List.of(new FiguresView.Overrun("update", Text.of("খবর", "Word"), 11)));

        assertThat(FiguresTable.of(view))
                .startsWith("group,code,")
                .contains("\r\n\"company\",\"shop\",\"'=1+1\",\"A \"\"B\"\"\",12,3,1,2,100,50,40\r\n")
                .endsWith("\"clock\",\"update\",\"খবর\",\"Word\",,,11,,,,\r\n");
    }

    @Test
    void aTimeWithoutComplaintsIsSaidInASentence() {
        var none = new Line("2026-10", Text.same("October"), 0, 0, 0, 0, 0, 0, 0);
        var view = new FiguresView("2026-10", 10, List.of(none), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(FiguresText.of(view, Locale.ENGLISH))
                .contains("no complaints")
                .doesNotContain("<svg");
    }
}
