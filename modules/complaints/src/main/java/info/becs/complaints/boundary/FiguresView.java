package info.becs.complaints.boundary;

import info.becs.spi.Text;
import java.util.List;

/**
 * Public figures of whole months; amounts are poisha.
 *
 * @param until the last month that is counted, for instance {@code 2026-10}
 * @param least what was counted less often than this is left out
 */
public record FiguresView(
        String until, int least, List<Line> months, List<Line> issues, List<Line> districts, List<Line> merchants) {

    /**
     * One line of a table.
     *
     * @param late whose first answer came after its time, or still has not come
     * @param returned as recorded, of complaints that were solved
     * @param confirmed of what came back, as the complainants say
     */
    public record Line(
            String what,
            Text label,
            long received,
            long answered,
            long late,
            long solved,
            long claimed,
            long returned,
            long confirmed) {}
}
