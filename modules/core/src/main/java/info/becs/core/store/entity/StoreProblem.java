package info.becs.core.store.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Instant;

/** What can be wrong with a file for the module store, each with its cure. */
public final class StoreProblem {

    public static final String OLDER = "core.store.older";

    private StoreProblem() {}

    public static Problem notInStore(String file, String store) {
        return Problem.notFound(
                "core.module.not-in-store",
                Text.of(
                                "মডিউল-ভাণ্ডারে '{0}' নামে কোনো ফাইল নেই।",
                                "There is no '{0}' in the module store ({1}). Copy it there first.")
                        .with(file, store));
    }

    public static Problem badFileName() {
        return Problem.invalid(
                "core.store.file-name",
                Text.of(
                        "ফাইলের নাম এমন হতে হবে: news-1.2.war।",
                        "The file's name must look like news-1.2.war: small letters, digits, dots and hyphens."));
    }

    public static Problem inPlace(String file) {
        return Problem.conflict(
                "core.store.in-place",
                Text.of(
                                "'{0}' এখন চলছে। নতুনটি অন্য নামে দিন, যেমন সংস্করণ-সহ।",
                                "'{0}' is running. Send the new one under another name, for instance with its version.")
                        .with(file));
    }

    public static Problem exchanged(String file) {
        return Problem.conflict(
                "core.store.exchanged",
                Text.of(
                                "'{0}' অনুরোধের পরে বদলে গেছে; কিছু বসানো হয়নি। নতুন ফাইলটির জন্য আবার চান।",
                                "'{0}' is not the file any more that was asked for, so it was not placed. Ask again for the new one.")
                        .with(file));
    }

    public static Problem older(String module, String here, String version) {
        return Problem.conflict(
                OLDER,
                Text.of(
                                "'{0}' মডিউলের {1} আছে, এই ফাইলটি তার চেয়ে পুরোনো: {2}। ইচ্ছা করেই পেছনে যেতে চাইলে তা বলে দিন; আরেকজনের সম্মতি লাগবে।",
                                "The module '{0}' is here in version {1}, and this file is the older {2}. Whoever means to go"
                                        + " back says so (\"anyway\": true), and a second person must agree.")
                        .with(module, here, version));
    }

    public static Problem otherBytes(String module, String version) {
        return Problem.conflict(
                "core.store.other-bytes",
                Text.of(
                                "'{0}' মডিউলের {1} আগে থেকেই আছে, আর এই ফাইলটি তার হুবহু নকল বলে জানা নেই। নতুন সংস্করণ-নম্বর দিন; অথবা জেনেশুনেই চাইলে তা বলে দিন, আরেকজনের সম্মতি লাগবে।",
                                "Version {1} of the module '{0}' was here already, and this file is not known to be the same. Give"
                                        + " what was changed a version of its own; or say that you mean it (\"anyway\":"
                                        + " true), and a second person must agree.")
                        .with(module, version));
    }

    public static Problem movedOn(String module) {
        return Problem.conflict(
                "core.store.moved-on",
                Text.of(
                                "অনুরোধের পরে '{0}' মডিউলের সংস্করণ বদলেছে; কিছু বসানো হয়নি। দরকার হলে আবার চান।",
                                "The module '{0}' has another version since this was asked for, so nothing was placed. Ask again"
                                        + " if it is still wanted.")
                        .with(module));
    }

    public static Problem notACertificate() {
        return Problem.invalid(
                        "core.signer.not-a-certificate",
                        Text.of("এটি একটি সনদ নয়।", "This is not one X.509 certificate as PEM text."))
                .detail(
                        "/certificate",
                        "core.signer.not-a-certificate",
                        Text.of(
                                "keytool -exportcert -rfc যা দেয় তা-ই দিন।",
                                "Give what keytool -exportcert -rfc writes."));
    }

    public static Problem certificateOver(Instant from, Instant until) {
        return Problem.conflict(
                "core.signer.not-valid-now",
                Text.of(
                                "সনদটির মেয়াদ {0} থেকে {1}; এখন তা চলে না।",
                                "The certificate is valid from {0} to {1}, not now. Use one that is.")
                        .with(from, until));
    }

    public static Problem trustedAlready() {
        return Problem.conflict(
                "core.signer.trusted-already",
                Text.of("এই সনদ আগে থেকেই বিশ্বস্ত।", "This certificate is trusted already."));
    }

    public static Problem noSigner() {
        return Problem.notFound(
                "core.signer.not-found",
                Text.of(
                        "বিশ্বস্ত সনদের মধ্যে এটি নেই।",
                        "No such certificate is trusted. GET /api/core/module-signers lists those that are."));
    }

    public static Problem tooLarge(long most) {
        return Problem.of(
                Kind.TOO_LARGE,
                "core.store.too-large",
                Text.of("ফাইলটি খুব বড়। সর্বোচ্চ {0} বাইট।", "The file is too large. {0} bytes are taken at most.")
                        .with(most));
    }

    public static Problem notAnArchive() {
        return Problem.invalid(
                "core.store.not-an-archive",
                Text.of(
                        "এটি পড়ার মতো WAR ফাইল নয়; পাঠানোর সময় নষ্ট হয়ে থাকতে পারে।",
                        "This is not a WAR that can be read. It may have been damaged on its way: build it and send it again."));
    }

    public static Problem badEntry(String why) {
        return Problem.invalid(
                "core.store.bad-entry",
                Text.of(
                                "WAR ফাইলের ভেতরে আপত্তিকর কিছু আছে: {0}।",
                                "The WAR holds what no build makes: {0}. It was not kept.")
                        .with(why));
    }

    public static Problem manifest(String what) {
        return Problem.invalid(
                "core.store.manifest",
                Text.of("ম্যানিফেস্টে {0} নেই।", "The WAR's manifest has no {0}. Build it as modules/hello is built.")
                        .with(what));
    }

    public static Problem noAddress() {
        return Problem.invalid(
                "core.store.no-address",
                Text.of(
                        "WEB-INF/ibm-web-ext.xml-এ /api/<মডিউল> ঠিকানা নেই। modules/hello-এর মতো করে বিল্ড করুন; বিল্ডই তা লিখে দেয়।",
                        "WEB-INF/ibm-web-ext.xml names no context root /api/<module>."
                                + " Build it as modules/hello is built, then the build writes it."));
    }

    public static Problem brokenSignature() {
        return Problem.invalid(
                "core.store.signature-broken",
                Text.of(
                        "ফাইলটির স্বাক্ষর মেলে না: স্বাক্ষরের পরে বদলানো হয়েছে।",
                        "The signature does not fit: the file was changed after it was signed."));
    }
}
