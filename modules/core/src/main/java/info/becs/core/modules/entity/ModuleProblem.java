package info.becs.core.modules.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.util.Collection;
import java.util.List;

/** Everything that can be wrong with a module, with codes and cures. */
public final class ModuleProblem {

    private ModuleProblem() {}

    public static Problem unknown(String id) {
        return Problem.notFound(
                "core.module.not-found",
                Text.of(
                                "'{0}' নামে কোনো মডিউল নেই।",
                                "There is no module '{0}'. GET /api/core/modules lists those that are here.")
                        .with(id));
    }

    public static Problem disabled(String id) {
        return Problem.notFound(
                "core.module.disabled",
                Text.of("'{0}' মডিউলটি চালু নেই।", "Module '{0}' is not enabled. Staff can enable it.")
                        .with(id));
    }

    public static Problem quarantined(Text name) {
        return Problem.unavailable(
                "core.module.quarantined",
                Text.of(
                                "“{0}” অংশটি আপাতত বন্ধ আছে। সাইটের বাকি সব কিছু চলছে; পরে আবার দেখুন।",
                                "The part “{0}” is closed for the moment. The rest of the site works; please look again later.")
                        .with(name));
    }

    public static Problem starting(Text name) {
        return Problem.unavailable(
                "core.module.starting",
                Text.of(
                                "“{0}” অংশটি চালু হচ্ছে। কয়েক সেকেন্ড পর আবার চেষ্টা করুন।",
                                "The part “{0}” is starting. Try again in a few seconds.")
                        .with(name));
    }

    public static Problem busy(Text name) {
        return Problem.of(
                        Kind.UNAVAILABLE,
                        "core.module.busy",
                        Text.of(
                                        "“{0}” অংশে এখন খুব ভিড়। কয়েক সেকেন্ড পর আবার চেষ্টা করুন।",
                                        "Too many requests are waiting in “{0}”. Try again in a few seconds.")
                                .with(name))
                .retryAfter(java.time.Duration.ofSeconds(2));
    }

    public static Problem notDeployed(String id) {
        return Problem.conflict(
                "core.module.not-deployed",
                Text.of(
                                "'{0}' মডিউলের ফাইল এই সার্ভারে নেই।",
                                "Module '{0}' is not deployed on this server. Put its WAR in place first.")
                        .with(id));
    }

    public static Problem missing(String id, Collection<String> required) {
        return Problem.conflict(
                "core.module.requirement-missing",
                Text.of(
                                "'{0}' চালু করতে আগে লাগবে: {1}।",
                                "Module '{0}' needs {1}, which is not here. Put its WAR in place first.")
                        .with(id, String.join(", ", required)));
    }

    public static Problem closedRequirement(String id, Collection<String> required) {
        return Problem.conflict(
                "core.module.requirement-disabled",
                Text.of(
                                "'{0}' চালু করতে আগে চালু করুন: {1}।",
                                "Module '{0}' needs {1}, which is not enabled. Enable it first.")
                        .with(id, String.join(", ", required)));
    }

    public static Problem cycle(List<String> circle) {
        return Problem.conflict(
                "core.module.requirement-cycle",
                Text.of(
                                "মডিউলগুলো একে অন্যের ওপর নির্ভর করে: {0}।",
                                "These modules need each other in a circle: {0}. One of them must do without the other.")
                        .with(String.join(" → ", circle)));
    }

    public static Problem neededBy(String id, Collection<String> others) {
        return Problem.conflict(
                "core.module.needed",
                Text.of(
                                "'{0}' বন্ধ করলে এগুলোও বন্ধ হবে: {1}। জেনে করতে চাইলে cascade=true দিন।",
                                "{1} need '{0}' and would be disabled with it. Ask with cascade=true if that is meant.")
                        .with(id, String.join(", ", others)));
    }

    public static Problem notQuarantined(String id) {
        return Problem.conflict(
                "core.module.not-quarantined",
                Text.of("'{0}' কোয়ারেন্টিনে নেই।", "Module '{0}' is not in quarantine; there is nothing to resume.")
                        .with(id));
    }

    public static Problem startFailed(String id, Text why) {
        return Problem.conflict(
                "core.module.start-failed",
                Text.of(
                                "'{0}' চালুই হতে পারেনি: {1} ঠিক করা WAR আবার বসান।",
                                "Module '{0}' could not start: {1} Put a mended WAR in its place.")
                        .with(id, why));
    }

    public static Problem part(String id) {
        return Problem.conflict(
                "core.module.part-of-the-platform",
                Text.of(
                                "'{0}' প্ল্যাটফর্মের অংশ, বন্ধ করা যায় না।",
                                "'{0}' is a part of the platform and always open.")
                        .with(id));
    }

    public static Problem noSuchVersion(String id, String version, Collection<String> here) {
        return Problem.conflict(
                "core.module.version-absent",
                Text.of(
                                "'{0}' মডিউলের {1} সংস্করণ এখানে নেই। আছে: {2}।",
                                "Version {1} of module '{0}' is not running here. Running: {2}.")
                        .with(id, version, String.join(", ", here)));
    }

    public static Problem asksForMore(String id, Collection<String> permissions) {
        return Problem.conflict(
                "core.module.permissions-not-accepted",
                Text.of(
                                "'{0}' এই অনুমতিগুলো আনে, যাতে এখনো কেউ সম্মতি দেননি: {1}। জেনে সম্মতি দিতে প্রতিটির জন্য accept দিন।",
                                "Module '{0}' brings permissions that nobody has agreed to yet: {1}. Name each with accept= if that"
                                        + " is meant.")
                        .with(id, String.join(", ", permissions)));
    }

    public static Problem notTheLastStep(String id) {
        return Problem.conflict(
                "core.module.not-the-last-step",
                Text.of(
                                "'{0}' মডিউলে এর পরে আরও কিছু করা হয়েছে; শুধু শেষ ধাপটি ফেরানো যায়।",
                                "Something was done with module '{0}' after this step. Only the last one can be undone.")
                        .with(id));
    }

    public static Problem cannotBeUndone(String id) {
        return Problem.conflict(
                "core.module.cannot-be-undone",
                Text.of("'{0}' মডিউলের এই ধাপটি ফেরানোর নয়।", "This step with module '{0}' cannot be undone.")
                        .with(id));
    }

    public static Problem notOnTrial(String id) {
        return Problem.conflict(
                "core.module.not-on-trial",
                Text.of("'{0}' পরীক্ষামূলকভাবে চালু নেই।", "Module '{0}' is not on trial; there is nothing to keep.")
                        .with(id));
    }

    /** Advice, not a refusal: whoever writes into the server's folders may do so. */
    public static Text wentBack(String version, String newer) {
        return Text.of(
                        "আগে {1} ছিল, এখন পুরোনো {0} চলছে। ইচ্ছা করে না হলে নতুনটি আবার বসান।",
                        "This is {0}, and {1} was here before. If nobody meant to go back, put the newer one in place again.")
                .with(version, newer);
    }
}
