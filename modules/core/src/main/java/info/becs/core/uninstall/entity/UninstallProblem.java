package info.becs.core.uninstall.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.Collection;

/** Why a module cannot be uninstalled yet, with the step that has to come before. */
public final class UninstallProblem {

    private UninstallProblem() {}

    public static Problem stillOpen(String id) {
        return Problem.conflict(
                "core.uninstall.still-open",
                Text.of("'{0}' এখনো চালু আছে। আগে বন্ধ করুন।", "Module '{0}' is still enabled. Disable it first.")
                        .with(id));
    }

    public static Problem stillDeployed(String id) {
        return Problem.conflict(
                "core.uninstall.still-deployed",
                Text.of(
                                "'{0}' মডিউলের ফাইল এখনো সার্ভারে আছে। আগে সরান।",
                                "The WAR of module '{0}' is still on this server. Take it off first: DELETE"
                                        + " /api/core/placements/<file>, or remove it from dropins/.")
                        .with(id));
    }

    public static Problem needed(String id, Collection<String> others) {
        return Problem.conflict(
                "core.uninstall.needed",
                Text.of("'{0}' মডিউল এগুলোর লাগে: {1}।", "Module '{0}' is needed by {1}. Uninstall those first.")
                        .with(id, String.join(", ", others)));
    }

    public static Problem notConfirmed(String id) {
        return Problem.invalid(
                        "core.uninstall.not-confirmed",
                        Text.of(
                                "নিশ্চিত করতে মডিউলের নাম হুবহু লিখুন।",
                                "Confirm by typing the module's name exactly as it is."))
                .detail(
                        "/confirm",
                        "mismatch",
                        Text.of("লিখুন: {0}", "Type: {0}").with(id));
    }

    public static Problem nothingToErase(String id) {
        return Problem.notFound(
                "core.uninstall.no-erasure",
                Text.of("'{0}' মুছে ফেলার অপেক্ষায় নেই।", "No erasure of module '{0}' is waiting.")
                        .with(id));
    }
}
