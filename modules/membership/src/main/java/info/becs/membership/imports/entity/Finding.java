package info.becs.membership.imports.entity;

import info.becs.spi.Text;
import java.util.Map;

/**
 * What is wrong with a row of a table.
 *
 * @param row as programs for tables count: the headings are the first
 * @param field of which field; an empty text for the whole row
 */
public record Finding(int row, String field, String code) {

    public static final String KNOWN = "known-member";
    public static final String TWICE = "twice";
    public static final String NOT_TAKEN = "not-taken";

    private static final Map<String, Text> SENTENCES = Map.of(
            "name",
            Text.of("নাম নেই, বা পড়া যাচ্ছে না।", "There is no name, or it cannot be read."),
            "mobile",
            Text.of("এটি বাংলাদেশের মোবাইল নম্বর নয়।", "This is no mobile number of Bangladesh."),
            "email",
            Text.of("এটি ই-মেইল ঠিকানা নয়।", "This is no e-mail address."),
            "type",
            Text.of("এই ধরনের সদস্যপদ নেই।", "There is no such type of membership."),
            "area",
            Text.of(
                    "এমন কোনো বিভাগ, জেলা বা উপজেলা চেনা যাচ্ছে না; বাংলা বা ইংরেজি নাম লিখুন, উপজেলার সঙ্গে তার জেলাও।",
                    "No such division, district or upazila is known; write its name in Bangla or English, and the district with an upazila."),
            "place",
            Text.of(
                    "এমন কোনো বিভাগ, জেলা বা উপজেলা নেই, বা একটি অন্যটির মধ্যে পড়ে না; তালিকার নাম লিখুন, যেমন খুলনা।",
                    "There is no such division, district or upazila, or one does not lie in the other; write a name of the list, such as Khulna."),
            "day",
            Text.of(
                    "তারিখ লিখুন ২০২৬-১১-২৭ বা ২৭/১১/২০২৬ এভাবে; শেষ দিন শুরুর পরে হবে।",
                    "Write days as 2026-11-27 or 27/11/2026; the last one comes after the first."),
            KNOWN,
            Text.of(
                    "এই নম্বর বা ঠিকানার ব্যক্তি আগে থেকেই সদস্য।",
                    "Whoever has this number or address is a member already."),
            TWICE,
            Text.of("একই নম্বর বা ঠিকানা এই ফাইলে আগেও আছে।", "The same number or address stands in this file before."),
            NOT_TAKEN,
            Text.of("সারিটি নেওয়া যায়নি; আবার পাঠিয়ে দেখুন।", "The row could not be taken in; send it again."));

    public Text sentence() {
        return SENTENCES.getOrDefault(code, Text.same(code));
    }
}
