package info.becs.membership.sheets.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** Everything that can go wrong with a file that holds a table. The codes are promises. */
public final class SheetProblem {

    private SheetProblem() {}

    public static Problem unreadable() {
        return Problem.malformed(
                "membership.sheet.unreadable",
                Text.of(
                        "ফাইলটি পড়া যাচ্ছে না। এটি UTF-8-এ লেখা CSV অথবা XLSX হতে হবে; টেবিলের প্রোগ্রাম থেকে আবার সেভ করে দেখুন।",
                        "The file cannot be read. It has to be CSV in UTF-8, or XLSX; save it again with a program for tables."));
    }

    public static Problem empty() {
        return Problem.invalid(
                "membership.sheet.empty",
                Text.of(
                        "ফাইলে কোনো সারি নেই। প্রথম সারিতে কলামের নাম থাকে, তার নিচে তথ্য।",
                        "There are no rows in the file. Its first row has the names of the columns, what follows has the data."));
    }

    public static Problem tooLarge(int megabytes) {
        return Problem.of(
                Kind.TOO_LARGE,
                "membership.sheet.too-large",
                Text.of(
                                "ফাইলটি খুব বড়। {0} মেগাবাইট পর্যন্ত নেওয়া হয়; ফাইলটি ভাগ করে পাঠান।",
                                "The file is too large. Up to {0} MB are taken; divide it and send the parts.")
                        .with(megabytes));
    }

    /** What unpacks to more than a table of members can be. */
    public static Problem swollen() {
        return Problem.of(
                Kind.TOO_LARGE,
                "membership.sheet.swollen",
                Text.of(
                        "ফাইলটি খুললে অস্বাভাবিক বড় হয়ে যায়, তাই নেওয়া হয়নি। CSV হিসেবে সেভ করে পাঠান।",
                        "Unpacked, the file becomes far larger than a table should be, and is not taken. Save it as CSV."));
    }

    public static Problem tooManyRows(int most) {
        return Problem.of(
                Kind.TOO_LARGE,
                "membership.sheet.too-many-rows",
                Text.of(
                                "ফাইলে {0}-এর বেশি সারি আছে। ফাইলটি ভাগ করে পাঠান।",
                                "There are more than {0} rows in the file. Divide it and send the parts.")
                        .with(most));
    }

    public static Problem tooWide(long row) {
        return Problem.invalid(
                "membership.sheet.too-wide",
                Text.of(
                                "{0} নম্বর সারিতে কলাম বা লেখা খুব বেশি: ৬০টি কলাম, প্রতিটিতে ১,০০০ অক্ষর পর্যন্ত চলে।",
                                "Row {0} has too many columns or too long a text: up to 60 columns of 1,000 characters each.")
                        .with(row));
    }
}
