package info.becs.membership.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can go wrong with applications of volunteers. The codes are promises. */
public final class VolunteerProblem {

    private VolunteerProblem() {}

    /** The same whether there is none, or it lies in another chapter. */
    public static Problem notFound() {
        return Problem.notFound(
                "membership.volunteer.not-found",
                Text.of("এমন কোনো স্বেচ্ছাসেবক-আবেদন নেই।", "There is no such application as a volunteer."));
    }

    public static Problem answeredAlready() {
        return Problem.conflict(
                "membership.volunteer.answered-already",
                Text.of(
                        "এই আবেদনের উত্তর আগেই দেওয়া হয়েছে; কিছু বদলানো হয়নি।",
                        "This application was answered before; nothing was changed."));
    }
}
