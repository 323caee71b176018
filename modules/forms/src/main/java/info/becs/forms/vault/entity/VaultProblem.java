package info.becs.forms.vault.entity;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.Text;

/** Everything that can go wrong with the keys of sensitive answers. */
public final class VaultProblem {

    private VaultProblem() {}

    /** Never answered with a new file: what is sealed already could not be opened by it. */
    public static Problem keysetMissing(String file) {
        return Problem.fault(
                "forms.vault.keyset-missing",
                Text.of(
                                "স্পর্শকাতর উত্তরের চাবির ফাইল {0} নেই, অথচ সেই চাবিতে উত্তর রাখা আছে। অন্য নোড বা"
                                        + " ব্যাকআপ থেকে ফাইলটি এখানে রাখুন, অথবা FORMS_KEYS_FILE-এ তার জায়গা লিখুন।",
                                "The file with the keys of sensitive answers, {0}, is missing, and answers are kept under"
                                        + " these keys. Copy it here from another node or the backup, or name its place in"
                                        + " FORMS_KEYS_FILE.")
                        .with(file),
                null);
    }

    public static Problem keyMissing(String file, long key) {
        return Problem.fault(
                "forms.vault.key-missing",
                Text.of(
                                "চাবির ফাইল {0}-এ {1} নম্বর চাবিটি নেই, যা দিয়ে এখন উত্তর রাখা হয়। যে নোডে চাবিটি আছে তার"
                                        + " ফাইলটি এখানে রাখুন, অথবা সব নোডে একই FORMS_KEYS_FILE দিন।",
                                "The keyset file {0} lacks the key {1}, under which answers are kept now. Copy the file of a"
                                        + " node that has it, or name the same FORMS_KEYS_FILE on every node.")
                        .with(file, Long.toString(key)),
                null);
    }

    public static Problem keysetUnreadable(String file, Exception cause) {
        return Problem.fault(
                "forms.vault.keyset-unreadable",
                Text.of(
                                "চাবির ফাইল {0} পড়া বা লেখা যায়নি। মালিকানা ও জায়গা দেখুন; নষ্ট হলে ব্যাকআপ থেকে আনুন।",
                                "The keyset file {0} cannot be read or written. Check its owner and the room on the disk; if it"
                                        + " is damaged, restore it from the backup.")
                        .with(file),
                cause);
    }

    /** Of what was sealed by a key that this node has no more, or was moved to another row, or was changed. */
    public static Problem sealBroken(Exception cause) {
        return Problem.fault(
                "forms.vault.seal-broken",
                Text.of(
                        "এই স্পর্শকাতর উত্তর খোলা যায় না: চাবিটি এই নোডের ফাইলে নেই, অথবা ডেটাবেজে কিছু বদলানো হয়েছে।",
                        "These sensitive answers cannot be opened: their key is not in this node's keyset file, or something"
                                + " was changed in the database."),
                cause);
    }

    public static Problem rotatedElsewhere() {
        return Problem.of(
                Kind.CONFLICT,
                "forms.vault.rotated-elsewhere",
                Text.of(
                        "এই মুহূর্তে অন্য একজন নতুন চাবি বানিয়েছেন। আর একটি লাগবে কি না দেখে আবার চেষ্টা করুন।",
                        "Somebody else has made a new key at this very moment. See whether another is needed, then try"
                                + " again."));
    }

    public static Problem placeUnreadable() {
        return Problem.malformed(
                "forms.vault.place",
                Text.of(
                        "after-এ আগের উত্তরের next লিখুন, অথবা কিছুই না।",
                        "Give in after the next of the answer before, or nothing."));
    }
}
