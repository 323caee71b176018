package info.becs.complaints.boundary;

import info.becs.complaints.entity.RightsDay;
import info.becs.spi.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that the law, or a rule of the society, gives.
 *
 * @param from the day from which it was counted
 * @param source where the rule is written
 */
@Schema(description = "A day that the law, or a rule of the society, gives", examples = """
    {"what": {"bn": "অধিদপ্তরে অভিযোগের শেষ দিন", "en": "Last day to complain to the directorate"}, "from": "2026-11-01", "day": "2026-12-01",
     "source": {"bn": "ভোক্তা-অধিকার সংরক্ষণ আইন, ২০০৯, ধারা ৬০", "en": "Consumers’ Right Protection Act 2009, s. 60"}}
    """)
public record RightsDayView(Text what, LocalDate from, LocalDate day, Text source) {

    static RightsDayView of(RightsDay day) {
        return new RightsDayView(day.what(), day.from(), day.day(), day.source());
    }
}
