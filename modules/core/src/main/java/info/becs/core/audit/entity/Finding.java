package info.becs.core.audit.entity;

import info.becs.spi.Text;

/**
 * The first place at which the log does not fit its chain.
 *
 * @param entry id of the entry, empty where none is there
 * @param position in the chain, 0 for an entry outside of it
 */
public record Finding(Kind kind, long position, String entry) {

    /** In which way it does not fit. */
    public enum Kind {
        CHANGED(Text.of(
                "{0} নম্বর কড়ির ভুক্তি ({1}) লেখার পর বদলানো হয়েছে।",
                "Entry {1} at position {0} is not as it was written: it, or its link, was changed.")),
        ENTRY_MISSING(Text.of(
                "{0} নম্বর কড়ির ভুক্তি ({1}) সরিয়ে ফেলা হয়েছে।",
                "Entry {1} at position {0} is gone: it was removed.")),
        LINK_MISSING(Text.of("শিকলে {0} নম্বর কড়ি নেই।", "The chain has no link at position {0}: it was removed.")),
        OUTSIDE(Text.of(
                "ভুক্তি {1} শিকলের বাইরে: প্ল্যাটফর্ম এটি লেখেনি, বা এর কড়ি সরানো হয়েছে।",
                "Entry {1} is outside the chain: the platform has not written it, or its link was removed.")),
        END_DIFFERS(Text.of(
                "শিকলের শেষ ({0}) আগের জানা শেষের সঙ্গে মেলে না।",
                "The chain does not have the hash at position {0} that it is known to have had."));

        private final Text sentence;

        Kind(Text sentence) {
            this.sentence = sentence;
        }
    }

    public Text sentence() {
        return kind.sentence.with(position, entry);
    }
}
