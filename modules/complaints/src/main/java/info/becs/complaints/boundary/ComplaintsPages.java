package info.becs.complaints.boundary;

import info.becs.complaints.control.FirstAnswer;
import info.becs.kit.text.Bangla;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.pages.Html;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public pages of the complaint cell: what it does, with the way to the form, and its figures. */
@ApplicationScoped
public class ComplaintsPages implements PageSource {

    private static final String FORM = "complaints.form";
    private static final String FORM_DEFAULT = "complaint.ecommerce";
    private static final String PATH = "/complaints";
    private static final String FIGURES = "/complaints/figures";

    private static final Text TITLE = Text.of("অভিযোগ সেল", "Complaint cell");
    private static final Text ABOUT = Text.of(
            "অনলাইনে কেনাকাটায় ঠকলে এখানে অভিযোগ করুন। টাকা বা অ্যাকাউন্ট লাগে না।",
            "Complain here if an online purchase went wrong. It needs no money and no account.");

    @Inject
    FirstAnswer firstAnswer;

    @Inject
    Figures figures;

    @Inject
    @ConfigProperty(name = FORM, defaultValue = FORM_DEFAULT)
    String form;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(Setting.text(
                FORM, FORM_DEFAULT, Text.of("যে ফরমে অভিযোগ নেওয়া হয়", "The form that takes complaints")));
    }

    @Override
    public Set<String> roots() {
        return Set.of("complaints");
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        Locale locale = request.locale();
        if (request.path().equals(FIGURES)) {
            return Optional.of(figures(locale));
        }
        if (!request.path().equals(PATH)) {
            return Optional.empty();
        }
        return Optional.of(PageAnswer.page("page")
                .title(TITLE.in(locale))
                .description(ABOUT.in(locale))
                .put("body", new Html(body(locale)))
                .alternate("bn", PATH)
                .alternate("en", PATH)
                .cacheable());
    }

    private PageAnswer figures(Locale locale) {
        return PageAnswer.page("page")
                .title(FiguresText.TITLE.in(locale))
                .put("body", new Html(FiguresText.of(figures.view(), locale)))
                .alternate("bn", FIGURES)
                .alternate("en", FIGURES)
                .cacheable();
    }

    @Override
    public List<MenuEntry> menu(Locale locale) {
        return List.of(new MenuEntry(TITLE.in(locale), PATH, 20));
    }

    private String body(Locale locale) {
        Text days = Text.of(Bangla.digits(String.valueOf(firstAnswer.days())), String.valueOf(firstAnswer.days()));
        return BODY.with(form.replaceAll("[^A-Za-z0-9._-]", ""), days).in(locale);
    }

    // {0} is the form, {1} the working days.
    private static final Text BODY = Text.of("""
      <p>পণ্য আসেনি, টাকা ফেরত আসছে না, ভুল বা নকল পণ্য এসেছে—অভিযোগ সেল আপনার কথা শোনে, প্রমাণসহ গুছিয়ে দেয় এবং নিষ্পত্তি পর্যন্ত সঙ্গে থাকে।</p>
      <p><a class="button" href="/forms/{0}">অভিযোগ জানান</a></p>
      <h2>আগে যা হাতের কাছে রাখবেন</h2>
      <ul>
      <li>অর্ডার নম্বর ও তারিখ;</li>
      <li>টাকা দেওয়ার তারিখ, অঙ্ক আর ট্রানজেকশন আইডি;</li>
      <li>চালান, এসএমএস, চ্যাট বা অফারের স্ক্রিনশট, যা আছে।</li>
      </ul>
      <h2>তারপর কী হয়</h2>
      <ol>
      <li>জমা দিলেই রসিদ নম্বর ও গোপন কোড পাবেন। দুটিই লিখে রাখুন; এগুলো দিয়ে অভিযোগের অবস্থা দেখা যায়।</li>
      <li>অভিযোগটি একটি কেস নম্বর পায়।</li>
      <li>সেলের একজন কর্মী {1} কর্মদিবসের মধ্যে সেটি পড়ে প্রথম উত্তর দেন।</li>
      <li>বিক্রেতা বা কর্তৃপক্ষকে কিছু জানানো হয় শুধু আপনার সম্মতি নিয়ে।</li>
      </ol>
      <p><a href="/complaints/figures">অভিযোগের পরিসংখ্যান</a></p>
      <p>সরকারি অধিদপ্তরে অভিযোগের সময় কারণ ঘটার পর ৩০ দিন। এখানে অভিযোগ করলে সেই সময় থেমে থাকে না।</p>
      """, """
      <p>Nothing was delivered, the refund does not come, the goods were wrong or fake: the complaint cell listens, puts your case in order with its evidence, and stays with it until it is settled.</p>
      <p><a class="button" href="/en/forms/{0}">File a complaint</a></p>
      <h2>What to have at hand</h2>
      <ul>
      <li>the order number and its date;</li>
      <li>date, amount and transaction id of each payment;</li>
      <li>invoice, messages, chats or screenshots of the offer, whatever you have.</li>
      </ul>
      <h2>What happens then</h2>
      <ol>
      <li>As soon as you send it you get a receipt number and a secret code. Write both down; with them you can see how your complaint stands.</li>
      <li>The complaint gets a case number.</li>
      <li>Somebody at the cell reads it within {1} working days and gives you a first answer.</li>
      <li>The seller or an authority is told something only with your consent.</li>
      </ol>
      <p><a href="/en/complaints/figures">Complaints in figures</a></p>
      <p>A complaint to the government's Directorate must be made within 30 days of its cause. Complaining here does not stop that clock.</p>
      """);
}
