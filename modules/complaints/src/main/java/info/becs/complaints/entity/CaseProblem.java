package info.becs.complaints.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** Everything that can go wrong with cases. The codes are promises. */
public final class CaseProblem {

    private CaseProblem() {}

    public static Problem notFound() {
        return Problem.notFound(
                "complaints.case.not-found",
                Text.of(
                        "এই নম্বরে কোনো কেস নেই। নম্বরটি মিলিয়ে দেখুন, যেমন K7PM-92QX।",
                        "There is no case of this number. Check it; it looks like K7PM-92QX."));
    }

    public static Problem stepNotPossible(String number, CaseStatus from, CaseStatus to) {
        return Problem.conflict(
                "complaints.case.step-not-possible",
                Text.of(
                                "{0} কেসটির অবস্থা এখন ‘{1}’; এখান থেকে ‘{2}’ করা যায় না।",
                                "Case {0} stands at ‘{1}’; from there it cannot go to ‘{2}’.")
                        .with(number, from.label(), to.label()));
    }

    public static Problem statusUnknown(String asked) {
        return Problem.malformed(
                "complaints.case.status-unknown",
                Text.of("'{0}' নামে কোনো অবস্থা নেই।", "There is no status '{0}'.")
                        .with(asked));
    }

    public static Problem submissionsAbsent() {
        return Problem.unavailable(
                "complaints.submissions.absent",
                Text.of(
                        "ফরম মডিউলটি এখন নেই, তাই অভিযোগের উত্তরগুলো পড়া যাচ্ছে না।",
                        "The module that keeps submissions is not there at the moment; the case is opened when it is back."));
    }
}
