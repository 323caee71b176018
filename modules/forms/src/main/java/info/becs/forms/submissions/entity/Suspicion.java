package info.becs.forms.submissions.entity;

import info.becs.spi.Text;

/** Why a submission looks as if a machine had sent it. None of them is proof, so nothing is refused for it. */
public enum Suspicion {
    TOO_QUICK(Text.of(
            "মানুষের পক্ষে যত দ্রুত পূরণ করা সম্ভব, তার চেয়েও দ্রুত জমা হয়েছে",
            "It was filled in quicker than a person can")),
    NO_WORK(Text.of(
            "ভিড়ের সময় ব্রাউজার যে হিসাবটি করে দেখায়, তা ছাড়াই জমা হয়েছে",
            "It came in a rush without the sum that browsers work out then"));

    private final Text why;

    Suspicion(Text why) {
        this.why = why;
    }

    public Text why() {
        return why;
    }
}
