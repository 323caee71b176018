package info.becs.acceptance;

import com.microsoft.playwright.Page;

/** A complaint as a customer writes it into the pages, one method for each page of the form; Bangla digits throughout. */
final class WrittenComplaint {

    static final String ADDRESS = "/forms/complaint.ecommerce";

    private WrittenComplaint() {}

    static void company(Page page) {
        page.fill("[name=merchant_name]", "দ্রুত বাজার");
        page.check("[name=merchant_channel][value=website]");
    }

    static void problem(Page page) {
        page.selectOption("select[name=product_category]", "motorcycle_vehicle");
        page.check("[name=issue][value=nondelivery]");
        page.check("[name=sub_issue][value=nondelivery_advance_full]");
        page.fill("[name=what_happened]", "পুরো টাকা আগে দিয়েছি, পাঁচ মাসেও মোটরসাইকেল পাইনি।");
    }

    static void order(Page page) {
        page.fill("[name='orders.0.order_no']", "EV-২০২১১");
        day(page, "orders.0.order_date", "২", "৫", "২০২১");
        day(page, "orders.0.promised_delivery_date", "১২", "৫", "২০২১");
        page.check("[name='orders.0.delivery_area'][value=other_district]");
        page.fill("[name='orders.0.item']", "মোটরসাইকেল");
        page.fill("[name='orders.0.qty']", "১");
        page.fill("[name='orders.0.price_bdt']", "১,২৫,০০০");
        page.check("[name='orders.0.delivered'][value=no]");
        payment(page, 0, "১,২৫,০০০");
        page.fill("[name='payments.0.trx_id']", "8GH2K3L9");
        page.fill("[name='payments.0.payer_number']", "০১৭১২৩৪৫৬৭৮");
    }

    static void payment(Page page, int row, String taka) {
        String name = "payments." + row + ".";
        page.selectOption("select[name='" + name + "pay_method']", "bkash");
        day(page, name + "paid_at", "২", "৫", "২০২১");
        page.fill("[name='" + name + "paid_at.hour']", "১৪");
        page.fill("[name='" + name + "paid_at.minute']", "৩০");
        page.fill("[name='" + name + "amount_bdt']", taka);
    }

    static void proof(Page page) {
        page.check("[name=evidence_held][value=receipt]");
        page.check("[name=prior_contact][value=no]");
        page.check("[name=outcome_wanted][value=refund]");
    }

    /** The upazilas of a district come by a button; with a script, by choosing the district. */
    static void person(Page page, boolean script) {
        page.check("[name=identity][value=named]");
        page.fill("[name=full_name]", "রহিমা খাতুন");
        page.fill("[name=mobile]", "০১৭১২-৩৪৫৬৭৮");
        page.check("[name=safe_contact][value=no_sms]");
        page.selectOption("select[name=district]", "dhaka");
        if (!script) {
            page.locator("[name=_choose]").click();
        }
        page.selectOption("select[name=upazila]", "dhaka_savar");
        page.check("[name=refer_dncrp][value='false']");
        page.check("[name=helper][value=self]");
    }

    static void permissions(Page page) {
        page.check("[name=consent_merchant]");
        page.check("[name=declaration]");
    }

    /** From the first page to the check. */
    static void all(Page page, boolean script) {
        page.navigate(ADDRESS);
        company(page);
        next(page);
        problem(page);
        next(page);
        order(page);
        next(page);
        proof(page);
        next(page);
        person(page, script);
        next(page);
        permissions(page);
        next(page);
    }

    static void next(Page page) {
        NextPage.comesBy(page.locator(".buttons [name=_next]").last());
    }

    private static void day(Page page, String name, String day, String month, String year) {
        page.fill("[name='" + name + ".day']", day);
        page.fill("[name='" + name + ".month']", month);
        page.fill("[name='" + name + ".year']", year);
    }
}
