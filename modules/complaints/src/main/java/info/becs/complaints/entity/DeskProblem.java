package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.Locale;

/** What can go wrong at the desk of an officer: lists, macros, absences, many cases at once. The codes are promises. */
public final class DeskProblem {

    private DeskProblem() {}

    public static Problem wordsTellNothing() {
        return Problem.invalid(
                "complaints.case.words-tell-nothing",
                Text.of(
                        "এই কথাগুলো সব অভিযোগেই থাকে; এমন একটি শব্দ লিখুন, যা এই কেসটিকে আলাদা করে।",
                        "These words stand in every complaint; write one that tells this case from others."));
    }

    public static Problem tooManyPresets(int most) {
        return Problem.conflict(
                "complaints.preset.too-many",
                Text.of("সর্বোচ্চ {0}টি রাখা যায়; আগে একটি মুছুন।", "{0} can be kept at most; remove one first.")
                        .with(most));
    }

    public static Problem presetNotFound() {
        return Problem.notFound(
                "complaints.preset.not-found",
                Text.of("এটি আর নেই; পাতাটি আবার খুলুন।", "This is no longer there; open the page again."));
    }

    public static Problem viewUnreadable(String name) {
        return Problem.invalid(
                        "complaints.view.unreadable", Text.of("এই তালিকা রাখা যায় না।", "This list cannot be kept."))
                .detail(
                        "/query/" + name,
                        "complaints.view.unreadable",
                        Text.of(
                                        "{0} দিয়ে তালিকা রাখা যায় না। যা খোঁজা হয়েছে তা কারও নম্বর হতে পারে।",
                                        "A list is not kept by {0}. What is searched for may be somebody's number.")
                                .with(name));
    }

    public static Problem emptyMacro() {
        return Problem.invalid(
                "complaints.macro.empty",
                Text.of(
                        "ম্যাক্রোটি কিছুই করে না: একটি ধাপ, বার্তা বা দায়িত্ব দিন।",
                        "The macro does nothing: give it a step, a message or somebody to assign."));
    }

    public static Problem nothingToDo() {
        return Problem.invalid(
                "complaints.bulk.nothing",
                Text.of("কেসগুলোর কী করা হবে তা বলা হয়নি।", "It was not said what to do with the cases."));
    }

    public static Problem namedTwice(String number) {
        return Problem.invalid(
                "complaints.bulk.twice",
                Text.of("{0} কেসটি দুবার আছে।", "Case {0} is named twice.").with(number));
    }

    public static Problem absenceDay() {
        return Problem.invalid(
                        "complaints.absence.day",
                        Text.of(
                                "কবে পর্যন্ত নেই, তা আজ থেকে এক বছরের মধ্যে।",
                                "The last day away is within a year from today."))
                .detail("/until", "complaints.absence.day", Text.of("আজ বা পরের একটি দিন।", "Today or a later day."));
    }

    public static Problem deputy() {
        return Problem.invalid(
                        "complaints.absence.deputy",
                        Text.of(
                                "বদলি হবেন সেলের আরেকজন কর্মী, যিনি নিজে আছেন।",
                                "The deputy is another officer of the cell who is here."))
                .detail(
                        "/deputy",
                        "complaints.absence.deputy",
                        Text.of("অন্য একজনকে বেছে নিন।", "Choose somebody else."));
    }

    public static Problem absenceCases() {
        return Problem.invalid(
                        "complaints.absence.cases",
                        Text.of(
                                "কেসগুলো কোথায় যাবে: keep, deputy বা queue; deputy হলে বদলিও লাগে।",
                                "Where the cases go is keep, deputy or queue; deputy needs one."))
                .detail("/cases", "complaints.absence.cases", Text.of("একটি বেছে নিন।", "Choose one of them."));
    }

    public static Problem notAbsent() {
        return Problem.notFound(
                "complaints.absence.not-found",
                Text.of("তিনি অনুপস্থিত লেখা নেই।", "That person is not noted as away."));
    }

    public static Problem away(Text name, LocalDate until) {
        return Problem.conflict(
                "complaints.officer.away",
                Text.of(
                                "{0} {1} পর্যন্ত নেই; অন্য কাউকে দিন।",
                                "{0} is away until {1}; give the case to somebody else.")
                        .with(name, Text.of(Bangla.date(until, Bangla.BN), Bangla.date(until, Locale.ENGLISH))));
    }
}
