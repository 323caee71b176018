package info.becs.forms.pages.boundary;

/** The complaint form, filled in page by page up to the check. */
final class FilledComplaint {

    static final String ADDRESS = "/forms/complaint.ecommerce";

    private FilledComplaint() {}

    static Visitor by(Visitor somebody) {
        return somebody.opens(ADDRESS)
                .presses("_next", "merchant_name=দ্রুত বাজার", "merchant_channel=website")
                .presses(
                        "_next",
                        "product_category=mobile_gadgets",
                        "issue=late",
                        "sub_issue=late_same_city",
                        "what_happened=পাঁচ দিনের জায়গায় পাঁচ মাস লেগেছে।")
                .presses("_add.payments", order(0))
                .presses("_next", payments())
                .presses(
                        "_next",
                        "evidence_held=receipt",
                        "prior_contact=no",
                        "outcome_wanted=refund",
                        "outcome_wanted=apology")
                .presses("_choose", "identity=named", "district=dhaka")
                .presses(
                        "_next",
                        "full_name=রহিমা খাতুন",
                        "mobile=০১৭১২-৩৪৫৬৭৮",
                        "upazila=dhaka_savar",
                        "refer_dncrp=false",
                        "safe_contact=sms_ok",
                        "helper=self")
                .presses("_next", "consent_merchant=v2026_11", "declaration=v2026_11");
    }

    private static String[] order(int row) {
        String p = "orders." + row + ".";
        return new String[] {
            p + "order_no=১২৩",
            p + "order_date.day=২",
            p + "order_date.month=৫",
            p + "order_date.year=২০২১",
            p + "delivery_area=same_city",
            p + "item=ফোন",
            p + "qty=১",
            p + "price_bdt=১,২৩,৪৫৬.৫০",
            p + "delivered=late"
        };
    }

    private static String[] payments() {
        return new String[] {
            "payments.0.pay_method=bkash", "payments.0.paid_at.day=2", "payments.0.paid_at.month=5",
            "payments.0.paid_at.year=2021", "payments.0.amount_bdt=৳ ১,০০,০০০", "payments.0.refunded_bdt=",
            "payments.1.pay_method=card_visa", "payments.1.paid_at.day=৩", "payments.1.paid_at.month=৫",
            "payments.1.paid_at.year=২০২১", "payments.1.amount_bdt=২৩,৪৫৬.৫০", "payments.1.refunded_bdt=৫০০/-"
        };
    }
}
