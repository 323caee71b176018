package info.becs.forms.modules.entity;

import info.becs.forms.FormsProblem;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** Everything that can go wrong with form modules: bringing them in, opening and closing them, whose signature counts. */
public final class FormModuleProblem {

    private FormModuleProblem() {}

    public static Problem formModuleNotFound(String id) {
        return Problem.notFound(
                "forms.form-module.not-found",
                Text.of(
                                "'{0}' নামে কোনো ফরম-মডিউল বসানো নেই।",
                                "There is no form module '{0}'. Put its .form.zip into the folder of form modules.")
                        .with(FormsProblem.shown(id)));
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
                        .with(FormsProblem.shown(form)));
    }

    public static Problem partOf(String form, String module) {
        return Problem.conflict(
                "forms.form-module.part-of",
                Text.of(
                                "'{0}' ফরমটি '{1}' মডিউলের অংশ; এর ফরমগুলোর সংস্করণ একসঙ্গে বদলায়। পুরো '{1}' মডিউলটির"
                                        + " সংস্করণ বদলান।",
                                "'{0}' is a form of the module '{1}', whose forms change their version together. Change"
                                        + " the version of '{1}' as a whole.")
                        .with(FormsProblem.shown(form), module));
    }

    public static Problem notOpen(String form) {
        return Problem.conflict(
                "forms.form.not-open",
                Text.of("'{0}' এখন খোলা নেই।", "'{0}' is not open, so there is nothing to close.")
                        .with(FormsProblem.shown(form)));
    }

    public static Problem stillOpen(String form) {
        return Problem.conflict(
                "forms.form.still-open",
                Text.of(
                                "'{0}' এখনো উত্তর নিচ্ছে। আগে বন্ধ করুন, তারপর অবসরে পাঠান।",
                                "'{0}' still takes answers. Close it first, then retire it.")
                        .with(FormsProblem.shown(form)));
    }

    public static Problem formRetired(String form) {
        return Problem.gone(
                "forms.form.retired",
                Text.of(
                                "'{0}' চিরতরে অবসরে গেছে। নতুন ফরমের জন্য নতুন আইডি নিন।",
                                "'{0}' is retired for good. Give a new form an id of its own.")
                        .with(FormsProblem.shown(form)));
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
                        .with(most));
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
                        .with(most));
    }

    public static Problem keyNotFound(String id) {
        return Problem.notFound(
                "forms.trusted-key.not-found",
                Text.of("'{0}' নামে কোনো চাবি নেই।", "There is no trusted key '{0}'.")
                        .with(FormsProblem.shown(id)));
    }

    public static Problem keyTaken(String id) {
        return Problem.conflict(
                "forms.trusted-key.taken",
                Text.of(
                                "'{0}' নামটি আগেই দেওয়া হয়েছে। নতুন চাবির নতুন নাম দিন।",
                                "The name '{0}' was given to a key before. Give a new key a name of its own.")
                        .with(FormsProblem.shown(id)));
    }

    public static Problem keyUnreadable() {
        return keyWrong(
                "forms.trusted-key.unreadable",
                "/publicKey",
                Text.of(
                        "এটি Ed25519 পাবলিক চাবি নয়।",
                        "This is no public Ed25519 key. Give what `openssl pkey -in key.pem -pubout` prints."));
    }

    public static Problem keyLifeImpossible() {
        return keyWrong(
                "forms.trusted-key.life",
                "/expiresAt",
                Text.of(
                        "মেয়াদ সামনের পাঁচ বছরের মধ্যে হতে হবে।",
                        "A key expires within the next five years; give such a day."));
    }

    private static Problem keyWrong(String code, String pointer, Text why) {
        return Problem.invalid(code, why).detail(pointer, code, why);
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
}
