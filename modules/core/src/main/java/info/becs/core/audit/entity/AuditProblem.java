package info.becs.core.audit.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can be refused about the audit log. */
public final class AuditProblem {

    private AuditProblem() {}

    public static Problem resultUnknown(String result) {
        return Problem.malformed(
                "core.audit.result-unknown",
                Text.of(
                                "ফলাফল '{0}' নেই: DONE, REFUSED বা FAILED।",
                                "There is no result '{0}': ask for DONE, REFUSED or FAILED.")
                        .with(result));
    }

    public static Problem timeUnreadable(String name) {
        return Problem.malformed(
                "core.audit.time-unreadable",
                Text.of(
                                "{0} হতে হবে একটি মুহূর্ত, যেমন 2026-11-26T00:00:00Z।",
                                "{0} must be an instant like 2026-11-26T00:00:00Z.")
                        .with(name));
    }

    public static Problem filterTooLong(String name) {
        return Problem.malformed(
                "core.audit.filter-too-long",
                Text.of("{0} খুব লম্বা।", "{0} is longer than any that there are.")
                        .with(name));
    }

    public static Problem markUnknown() {
        return Problem.malformed(
                "core.audit.mark-unknown",
                Text.of(
                        "এই চিহ্ন থেকে যাচাই চালিয়ে যাওয়া যায় না। শুরু থেকে করুন।",
                        "Verification cannot go on from there. Leave 'after' out and begin again."));
    }

    public static Problem noExport() {
        return Problem.notFound(
                "core.audit.no-export",
                Text.of(
                        "এমন কোনো অনুমোদিত রপ্তানি নেই।",
                        "There is no such export: nobody has approved it yet, or somebody else has asked for it."));
    }

    public static Problem exportOver() {
        return Problem.gone(
                "core.audit.export-over",
                Text.of(
                        "রপ্তানিটির এক দিনের মেয়াদ শেষ। আবার অনুমোদন চান।",
                        "An export can be read for one day, and this one's is over. Ask for approval again."));
    }

    public static Problem witnessUnreadable() {
        return Problem.malformed(
                "core.audit.witness-unreadable",
                Text.of(
                        "সাক্ষ্য হতে হবে position ও তার ৬৪ অক্ষরের hash, দুটোই একসঙ্গে।",
                        "A known end is a position and its hash of 64 characters; give both or none."));
    }
}
