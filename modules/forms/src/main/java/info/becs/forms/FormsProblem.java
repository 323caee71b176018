package info.becs.forms;

import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** Everything that can go wrong in the intake. */
public final class FormsProblem {

    private FormsProblem() {}

    public static Problem formNotFound(String id) {
        return Problem.notFound(
                "forms.form.not-found",
                Text.of(
                                "'{0}' নামে কোনো ফরম এখন খোলা নেই।",
                                "There is no open form '{0}'. The list of forms shows those that take answers now.")
                        .with(shown(id)));
    }

    public static Problem pageNotFound(int pages) {
        return Problem.notFound(
                "forms.page.not-found",
                Text.of("ফরমটির পাতা {0}টি।", "The form has {0} pages; ask for one from 1 on.")
                        .with(number(pages)));
    }

    public static Problem formModuleNotFound(String id) {
        return Problem.notFound(
                "forms.form-module.not-found",
                Text.of(
                                "'{0}' নামে কোনো ফরম-মডিউল বসানো নেই।",
                                "There is no form module '{0}'. Put its .form.zip into the folder of form modules.")
                        .with(shown(id)));
    }

    public static Problem versionTaken(String form, String version) {
        return Problem.conflict(
                "forms.form-module.version-taken",
                Text.of(
                                "{0} {1} আগেই অন্য বিষয়বস্তু নিয়ে বসানো আছে।",
                                "{0} {1} is installed with other content. Give the changed module a higher version.")
                        .with(form, version));
    }

    public static Problem idTaken(String form, String maker) {
        return Problem.conflict(
                "forms.form-module.id-taken",
                Text.of(
                                "'{0}' আইডিটি \"{1}\"-এর। আপনার ফরমের জন্য অন্য আইডি নিন।",
                                "The id '{0}' belongs to \"{1}\". Give the form of another maker an id of its own.")
                        .with(form, maker));
    }

    public static Problem olderVersion(String form, String version, String given) {
        return Problem.conflict(
                "forms.form-module.older-version",
                Text.of(
                                "{0} {1} পুরোনো; মানুষ আগেই {2} পেয়েছে। পুরোনোটিতে ফিরতে \"আগের সংস্করণে ফেরা\""
                                        + " ব্যবহার করুন।",
                                "{0} {1} is older than {2}, which people were given already. To go back on purpose,"
                                        + " roll back.")
                        .with(form, version, given));
    }

    public static Problem notOlder(String form, String version) {
        return Problem.conflict(
                "forms.form-module.not-older",
                Text.of(
                                "{0} {1} আগের সংস্করণ নয়। নতুন সংস্করণ চালু করতে \"চালু করা\" ব্যবহার করুন।",
                                "{0} {1} is not older than what people were given. To go forward, enable it.")
                        .with(form, version));
    }

    public static Problem nothingBefore(String form) {
        return Problem.conflict(
                "forms.form-module.nothing-before",
                Text.of(
                                "'{0}'-এর আগে চালু ছিল এমন কোনো সংস্করণ নেই।",
                                "No older version of '{0}' was open before. Name the version to go back to.")
                        .with(shown(form)));
    }

    public static Problem notOpen(String form) {
        return Problem.conflict(
                "forms.form.not-open",
                Text.of("'{0}' এখন খোলা নেই।", "'{0}' is not open, so there is nothing to close.")
                        .with(shown(form)));
    }

    public static Problem stillOpen(String form) {
        return Problem.conflict(
                "forms.form.still-open",
                Text.of(
                                "'{0}' এখনো উত্তর নিচ্ছে। আগে বন্ধ করুন, তারপর অবসরে পাঠান।",
                                "'{0}' still takes answers. Close it first, then retire it.")
                        .with(shown(form)));
    }

    public static Problem formRetired(String form) {
        return Problem.gone(
                "forms.form.retired",
                Text.of(
                                "'{0}' চিরতরে অবসরে গেছে। নতুন ফরমের জন্য নতুন আইডি নিন।",
                                "'{0}' is retired for good. Give a new form an id of its own.")
                        .with(shown(form)));
    }

    /** To whoever comes anew while what others have begun is still taken. */
    public static Problem formClosing(String title) {
        return Problem.gone(
                "forms.form.closing",
                Text.of(
                                "\"{0}\" নতুন করে আর শুরু করা যায় না। আগে শুরু করে থাকলে সেই ফোন বা কম্পিউটার থেকেই"
                                        + " শেষ করতে পারবেন।",
                                "\"{0}\" cannot be begun any more. Whoever has begun can still finish, on the same"
                                        + " phone or computer.")
                        .with(title));
    }

    public static Problem datesImpossible() {
        return Problem.invalid(
                "forms.form.dates",
                Text.of(
                        "তারিখগুলো সামনের হতে হবে, আর এই ক্রমে: খোলা, শুরু বন্ধ, পুরো বন্ধ।",
                        "The dates must lie ahead, in this order: opens, takes no new starts, closes. Nothing was"
                                + " changed."));
    }

    public static Problem noDraft(String form, String version) {
        return Problem.conflict(
                "forms.form-module.no-draft",
                Text.of(
                                "{0} {1} মানুষ আগেই পেয়েছে; এটিতে আর পরীক্ষামূলক জমা নেওয়া হয় না।",
                                "People have been given {0} {1} already; only versions that nobody had take test"
                                        + " submissions.")
                        .with(form, version));
    }

    public static Problem tooManyTrials(int most) {
        return Problem.conflict(
                "forms.form-module.too-many-trials",
                Text.of(
                                "এই সংস্করণে {0}টি পরীক্ষামূলক জমা আছে, এর বেশি রাখা হয় না।",
                                "This version has {0} test submissions, and keeps no more.")
                        .with(number(most)));
    }

    public static Problem unsignedFile() {
        return Problem.invalid(
                "forms.form-module.unsigned",
                Text.of(
                        "মডিউলটিতে স্বাক্ষর নেই, আর এই সার্ভার ফোল্ডার থেকে স্বাক্ষরহীন মডিউল নেয় না। কনসোল দিয়ে"
                                + " পাঠান।",
                        "It is not signed, and this server takes no unsigned file (forms.unsigned-files). Sign it, or"
                                + " send it through the console, where a second person is asked."));
    }

    public static Problem uploadNotFound() {
        return Problem.notFound(
                "forms.form-upload.not-found",
                Text.of(
                        "এই ফরম-মডিউলটি আর অপেক্ষায় নেই। আবার পাঠান।",
                        "No form module waits here under this id: it was installed, discarded, replaced or is over."
                                + " Send it again."));
    }

    public static Problem tooManyUploads(int most) {
        return Problem.conflict(
                "forms.form-upload.too-many",
                Text.of(
                                "বসানোর অপেক্ষায় {0}টি মডিউল আছে। আগে কিছু বসান বা বাদ দিন।",
                                "{0} form modules wait already. Install or discard some first.")
                        .with(number(most)));
    }

    public static Problem keyNotFound(String id) {
        return Problem.notFound(
                "forms.trusted-key.not-found",
                Text.of("'{0}' নামে কোনো চাবি নেই।", "There is no trusted key '{0}'.")
                        .with(shown(id)));
    }

    public static Problem keyTaken(String id) {
        return Problem.conflict(
                "forms.trusted-key.taken",
                Text.of(
                                "'{0}' নামটি আগেই দেওয়া হয়েছে। নতুন চাবির নতুন নাম দিন।",
                                "The name '{0}' was given to a key before. Give a new key a name of its own.")
                        .with(shown(id)));
    }

    public static Problem keyUnreadable() {
        return Problem.invalid(
                "forms.trusted-key.unreadable",
                Text.of(
                        "এটি Ed25519 পাবলিক চাবি নয়।",
                        "This is no public Ed25519 key. Give what `openssl pkey -in key.pem -pubout` prints."));
    }

    public static Problem keyLifeImpossible() {
        return Problem.invalid(
                "forms.trusted-key.life",
                Text.of(
                        "মেয়াদ সামনের পাঁচ বছরের মধ্যে হতে হবে।",
                        "A key expires within the next five years; give such a day."));
    }

    public static Problem notAPerson() {
        return Problem.of(
                Kind.FORBIDDEN,
                "forms.form-module.person",
                Text.of("এটি একজন মানুষকে করতে হবে।", "This takes a person, not an app."));
    }

    public static Problem archiveBroken(String file, Text why) {
        return Problem.invalid(
                        "forms.form-module.archive",
                        Text.of("{0}: {1}", "{0}: {1} Nothing was changed.").with(file, why))
                .detail(file, "forms.form-module.archive", why);
    }

    public static Problem answersUnreadable(String where) {
        return Problem.malformed(
                "forms.answers.unreadable",
                Text.of(
                                "উত্তরগুলো JSON হিসেবে পড়া যায়নি ({0})।",
                                "The answers could not be read as one JSON object ({0}).")
                        .with(where));
    }

    public static Problem answersBeyondLimits() {
        return Problem.malformed(
                "forms.answers.beyond-limits",
                Text.of(
                        "উত্তরগুলোর JSON বেশি গভীর বা কোনো অংশ বেশি লম্বা।",
                        "The JSON of the answers is nested too deep, or a part of it is too long."));
    }

    public static Problem answersTooLarge(int kilobytes) {
        return Problem.of(
                Kind.TOO_LARGE,
                "forms.answers.too-large",
                Text.of(
                                "উত্তরগুলো সব মিলিয়ে {0} কিলোবাইটের বেশি।",
                                "The answers are larger than {0} KB in all; shorten them.")
                        .with(number(kilobytes)));
    }

    /** The broken rules are added as details. */
    public static Problem answersInvalid() {
        return Problem.invalid(
                "forms.answers.invalid",
                Text.of(
                        "কিছু উত্তর ঠিক করতে হবে। কিছুই জমা হয়নি।",
                        "Some answers need mending, each is named with what to do. Nothing was kept."));
    }

    public static Problem instanceIdMissing() {
        return Problem.malformed(
                "forms.submission.instance-id",
                Text.of(
                        "Idempotency-Key হেডারে একটি নতুন UUID দিন; আবার পাঠালে একই UUID দিন।",
                        "Send a header Idempotency-Key: a new random UUID (version 4 or 7) for each submission, and the"
                                + " same one when you send it again."));
    }

    public static Problem receivedOtherwise() {
        return Problem.conflict(
                "forms.submission.received-otherwise",
                Text.of(
                        "এই আইডি দিয়ে আগে অন্য উত্তর জমা হয়েছে। নতুন জমার জন্য নতুন আইডি দিন।",
                        "Other answers were received under this id before, and are kept. Use a new id for a new"
                                + " submission."));
    }

    /** One and the same for everything that does not fit, so that nobody learns which part did. */
    public static Problem statusNotFound() {
        return Problem.notFound(
                "forms.status.not-found",
                Text.of(
                        "এই রসিদ নম্বর ও গোপন কোড একসঙ্গে মেলে না। দুটিই আবার দেখে লিখুন।",
                        "This receipt number and this secret code do not belong together. Check both."));
    }

    public static Problem hostMissing() {
        return Problem.unavailable(
                "forms.host.missing",
                Text.of(
                        "সাইটটি চালু হচ্ছে। কয়েক সেকেন্ড পর আবার চেষ্টা করুন; কিছুই জমা হয়নি।",
                        "The site is starting. Try again in a few seconds; nothing was kept."));
    }

    public static Problem pepperTooShort() {
        return Problem.fault(
                "forms.receipt.pepper",
                Text.of(
                        "forms.receipt.pepper অন্তত ৩২ অক্ষরের হতে হবে।",
                        "The setting forms.receipt.pepper must have 32 characters or more. Give a longer one, or"
                                + " none."),
                null);
    }

    public static Problem tooManyQuestions() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "forms.status.busy",
                        Text.of(
                                "এখন অনেক বেশি ভুল চেষ্টা হচ্ছে। এক মিনিট পর আবার দেখুন।",
                                "There are too many failed look-ups at the moment. Look again in a minute."))
                .retryAfter(Duration.ofMinutes(1));
    }

    /** A number within a sentence, in the digits of each language. */
    public static Text number(long value) {
        return Text.of(Bangla.digits(Long.toString(value)), Long.toString(value));
    }

    private static String shown(String id) {
        return id.length() > 80 ? id.substring(0, 80) + "…" : id;
    }
}
