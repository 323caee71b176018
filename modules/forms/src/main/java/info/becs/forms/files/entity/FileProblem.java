package info.becs.forms.files.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;
import java.time.Duration;

/** Everything that can go wrong with files. */
public final class FileProblem {

    private FileProblem() {}

    public static Problem fieldNotFound(String key) {
        return Problem.notFound(
                "forms.file.field",
                Text.of("\"{0}\" নামে ফাইলের কোনো ঘর এই ফরমে নেই।", "This form has no field \"{0}\" that takes a file.")
                        .with(key.length() > 80 ? key.substring(0, 80) + "…" : key));
    }

    public static Problem empty() {
        return Problem.invalid(
                "forms.file.empty", Text.of("ফাইলটি খালি। অন্য একটি বাছুন।", "The file is empty. Choose another."));
    }

    public static Problem tooLarge(int kilobytes) {
        return Problem.of(
                Kind.TOO_LARGE,
                "forms.file.too-large",
                Text.of(
                                "ফাইলটি {0} কিলোবাইটের বেশি। ছোট করে আবার দিন; কিছুই রাখা হয়নি।",
                                "The file is larger than {0} KB. Make it smaller; nothing was kept.")
                        .with(kilobytes));
    }

    public static Problem wrongType() {
        return Problem.of(
                Kind.UNSUPPORTED_TYPE,
                "forms.file.type",
                Text.of(
                        "এই ধরনের ফাইল নেওয়া হয় না। JPG, PNG বা GIF ছবি অথবা PDF দিন; কিছুই রাখা হয়নি।",
                        "A file of this kind is not taken. Give a JPG, PNG or GIF picture or a PDF; nothing was kept."));
    }

    public static Problem damaged() {
        return Problem.invalid(
                "forms.file.damaged",
                Text.of(
                        "ছবিটি নষ্ট, খোলা যায় না। আবার তুলে দিন; কিছুই রাখা হয়নি।",
                        "The picture is damaged and cannot be opened. Take it again; nothing was kept."));
    }

    public static Problem tooManyPixels(int millions) {
        return Problem.invalid(
                "forms.file.pixels",
                Text.of(
                                "ছবিটি {0} মেগাপিক্সেলের বেশি। ছোট করে দিন; কিছুই রাখা হয়নি।",
                                "The picture has more than {0} megapixels. Make it smaller; nothing was kept.")
                        .with(millions));
    }

    public static Problem tooMany(int files, int megabytes) {
        return Problem.conflict(
                "forms.file.too-many",
                Text.of(
                                "একটি ফরমের সঙ্গে {0}টির বা {1} মেগাবাইটের বেশি ফাইল নেওয়া হয় না।",
                                "No more than {0} files or {1} MB are taken with one form.")
                        .with(files, megabytes));
    }

    public static Problem tooManyAtOnce(int files) {
        return Problem.conflict(
                "forms.file.too-many-at-once",
                Text.of(
                                "একটি বার্তার সঙ্গে {0}টির বেশি ফাইল নেওয়া হয় না; কিছুই রাখা হয়নি।",
                                "No more than {0} files are taken with one message; nothing was kept.")
                        .with(files));
    }

    public static Problem addedTooMany(int files, int megabytes) {
        return Problem.of(
                        Kind.TOO_MANY,
                        "forms.file.day-spent",
                        Text.of(
                                        "এক দিনে {0}টি ফাইল বা {1} মেগাবাইটের বেশি যোগ করা যায় না; কিছুই রাখা হয়নি। কাল আবার দিন,"
                                                + " অথবা ফাইল ছাড়া লিখুন।",
                                        "No more than {0} files or {1} MB can be added in a day; nothing was kept. Try again"
                                                + " tomorrow, or write without files.")
                                .with(files, megabytes))
                .retryAfter(Duration.ofDays(1));
    }

    public static Problem sentBefore() {
        return Problem.conflict(
                "forms.file.sent-before",
                Text.of(
                        "বার্তাটি অন্য ফাইলসহ আগেই পাঠানো হয়েছে। নতুন বার্তার সঙ্গে দিন।",
                        "The message was sent before, with other files. Send it with a new message."));
    }

    public static Problem networkSpent() {
        return Problem.of(
                        Kind.TOO_MANY,
                        "forms.file.busy",
                        Text.of(
                                "এই নেটওয়ার্ক থেকে এখন অনেক বেশি ফাইল আসছে। এক ঘণ্টা পর আবার দিন; বাকি ফরম জমা দেওয়া যাবে।",
                                "Too many files come from this network at the moment. Try again in an hour; the rest of the"
                                        + " form can be handed in."))
                .retryAfter(Duration.ofHours(1));
    }

    /** Of a value in answers that is no file of this submission: wrong, over, or of somebody else. */
    public static Text notThere() {
        return Text.of(
                "এই ফাইলটি আর নেই। আবার দিন।",
                "This file is not there any more, or not for this submission. Send it again.");
    }

    public static Problem goneMeanwhile() {
        return Problem.conflict("forms.file.gone", notThere());
    }

    public static Problem notFound() {
        return Problem.notFound(
                "forms.file.not-found",
                Text.of("এমন কোনো ফাইল এই জমার সঙ্গে নেই।", "This submission has no such file."));
    }

    public static Problem infected() {
        return Problem.gone(
                "forms.file.infected",
                Text.of(
                        "ফাইলটিতে ক্ষতিকর কিছু পাওয়া গেছে, তাই দেওয়া হচ্ছে না।",
                        "Malware was found in this file; it is not handed out."));
    }

    public static Problem notScanned() {
        return Problem.conflict(
                "forms.file.not-scanned",
                Text.of(
                        "ফাইলটিতে ক্ষতিকর কিছু আছে কি না, এখনো দেখা হয়নি। কয়েক মিনিট পর আবার চেষ্টা করুন।",
                        "This file has not been looked through for malware yet. Try again in a few minutes."));
    }

    public static Problem unscanned() {
        return Problem.conflict(
                "forms.file.unscanned",
                Text.of(
                        "ফাইলটিতে ক্ষতিকর কিছু আছে কি না, এখনো দেখা হয়নি। তবু মূল ফাইলটি চাইলে কারণ বলুন এবং ঝুঁকি জেনেই"
                                + " নিচ্ছেন, তা জানান (unscanned=true)।",
                        "This file has not been looked through for malware yet. If you want the original all the same, say why,"
                                + " and that you know it (unscanned=true)."));
    }

    public static Problem keptBack() {
        return Problem.conflict(
                "forms.file.kept-back",
                Text.of(
                        "ফাইলটিতে ক্ষতিকর কিছু আছে কি না, এখনো দেখা হয়নি; এখানে এমন মূল ফাইল দেওয়া হয় না। নিরাপদ ছবি থাকলে"
                                + " সেটি দেখুন, নয়তো ভাইরাস খোঁজা শেষ হলে আবার আসুন।",
                        "This file has not been looked through for malware yet, and such originals are not handed out here. Look"
                                + " at its safe picture if there is one, or come back once it has been scanned."));
    }

    public static Problem noView() {
        return Problem.notFound(
                "forms.file.no-view",
                Text.of(
                        "এই ফাইলের নিরাপদ ছবি নেই। মূল ফাইলটি নামিয়ে দেখুন।",
                        "There is no safe picture of this file. Download the original."));
    }

    public static Problem storeFailed(Exception cause) {
        return Problem.fault(
                "forms.file.store",
                Text.of(
                        "ফাইলটি রাখা বা পড়া যায়নি। একটু পর আবার চেষ্টা করুন।",
                        "The file could not be kept or read. Try again in a moment."),
                cause);
    }
}
