package info.becs.forms.pages.boundary;

import info.becs.forms.FormsSettings;
import info.becs.forms.answers.control.Names;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.pages.control.Drafts;
import info.becs.forms.pages.control.Suggestions;
import info.becs.forms.pages.control.Walk;
import info.becs.forms.pages.entity.DraftKey;
import info.becs.forms.pages.entity.Progress;
import info.becs.forms.submissions.control.Dialogues;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.control.Intake;
import info.becs.forms.submissions.control.Receipts;
import info.becs.forms.submissions.control.SignedInSenders;
import info.becs.forms.submissions.control.TiedSubmissions;
import info.becs.forms.submissions.control.WorkDemand;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.DoneWork;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.Sender;
import info.becs.forms.submissions.entity.Suspicion;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * One person filling in one form, page by page: every post is saved, then answered with the address of the next page.
 *
 * <p>A post changes the draft, a GET never does; so reloading and going back are always harmless.
 */
@ApplicationScoped
public class FormVisit {

    private static final Text NO_NOTICE = Text.same("");

    @Inject
    Drafts drafts;

    @Inject
    Intake intake;

    @Inject
    Receipts receipts;

    @Inject
    Dialogues dialogues;

    @Inject
    FormSubmissions submissions;

    @Inject
    SignedInSenders senders;

    @Inject
    TiedSubmissions tied;

    @Inject
    WorkDemand work;

    @Inject
    FormsSettings settings;

    @Inject
    Suggestions suggestions;

    @Inject
    Clock clock;

    @Inject
    FormFiles files;

    @Inject
    CodePages codes;

    static String cookie(String form) {
        return "forms-draft-" + form;
    }

    Optional<Drafts.Found> draft(PageRequest request, Form form) {
        return DraftKey.parse(request.cookies().get(cookie(form.id()))).flatMap(k -> drafts.find(k, form.id()));
    }

    /** Whether this browser is in the middle of it. */
    boolean isBegun(PageRequest request, Form form) {
        return draft(request, form).isPresent();
    }

    // ---- pages ---------------------------------------------------------------------------------------

    PageAnswer page(PageRequest request, Form form, int number) {
        var draft = draft(request, form);
        if (request.submits()) {
            return post(request, form, number, draft);
        }
        boolean open = draft.filter(d -> !d.isSubmitted()).isPresent();
        if (number > 0 && !open) {
            return draft.isPresent() ? PageAnswer.redirect(FormAddress.receipt(form.id())) : lost(request, form);
        }
        var brought = open ? Brought.NOTHING : Brought.of(request, form, intake.today());
        Walk walk = open ? walk(form, draft.get()) : Walk.of(form, brought.progress(), intake.today());
        if (!walk.isShown(number)) {
            return to(form, walk.after(number));
        }
        String stamp = draft.filter(d -> open).map(d -> d.key().stamp()).orElse("");
        return brought.kept(drawing(request, form).page(walk, number, stamp, NO_NOTICE, false));
    }

    private Drawing drawing(PageRequest request, Form form) {
        return new Drawing(form, request.locale(), suggestions.in(request.locale()));
    }

    private Walk walk(Form form, Drafts.Found draft) {
        return Walk.of(form, draft.progress(), intake.today());
    }

    private PageAnswer lost(PageRequest request, Form form) {
        Walk blank = Walk.of(form, Progress.NONE, intake.today());
        return drawing(request, form).page(blank, 0, "", PageWords.LOST, false);
    }

    private PageAnswer post(PageRequest request, Form form, int number, Optional<Drafts.Found> draft) {
        if (draft.filter(Drafts.Found::isSubmitted).isPresent() && number > 0) {
            return PageAnswer.redirect(FormAddress.receipt(form.id()));
        }
        var open = draft.filter(d -> !d.isSubmitted());
        if (number > 0 && open.isEmpty()) {
            return lost(request, form);
        }
        if (isOfAnother(request, open)) {
            return PageAnswer.redirect(FormAddress.page(form.id(), number));
        }
        DraftKey key = open.map(Drafts.Found::key).orElseGet(drafts::newKey);
        var brought = open.isPresent() ? Brought.NOTHING : Brought.of(request, form, intake.today());
        Progress before = open.map(Drafts.Found::progress).orElse(brought.progress());
        Typed typed = typed(request, form, number, key, before);
        if (!request.field(Drawing.TRAP).orElse("").isBlank()) {
            Walk walk = Walk.of(form, before.with(typed), intake.today());
            String stamp = open.map(d -> d.key().stamp()).orElse("");
            return brought.kept(drawing(request, form).page(walk, number, stamp, NO_NOTICE, true));
        }
        return saved(request, form, number, key, before, typed);
    }

    /** What this post says, with the files that came with it: they are for the submission that the draft will be. */
    private Typed typed(PageRequest request, Form form, int number, DraftKey key, Progress before) {
        var posted = new LinkedHashMap<>(request.form());
        request.files().keySet().forEach(name -> posted.putIfAbsent(name, List.of()));
        Typed typed = Names.post(before.typed(), form.pages().get(number), posted);
        if (request.files().isEmpty()) {
            return typed;
        }
        if (drafts.find(key, form.id()).isEmpty()) {
            drafts.save(key, form.id(), before);
        }
        UUID owner = drafts.find(key, form.id()).orElseThrow().instanceId();
        return files.taken(request, form, form.pages().get(number), owner, typed);
    }

    /** Drawn from a draft that this browser no longer has. */
    private static boolean isOfAnother(PageRequest request, Optional<Drafts.Found> open) {
        String stamp = request.field("draft").orElse("");
        return !stamp.isEmpty()
                && open.isPresent()
                && !stamp.equals(open.get().key().stamp());
    }

    private PageAnswer saved(PageRequest request, Form form, int number, DraftKey key, Progress before, Typed typed) {
        Button button = Button.of(request.form().keySet());
        Progress after = switch (button.action()) {
            case ADD, REMOVE, CHOOSE, CLEAR -> before.with(button.applied(typed, form));
            case BACK, LATER -> before.with(typed.withoutBlankRows());
            default -> before.with(typed.withoutBlankRows()).tried(number);
        };
        drafts.save(key, form.id(), after);
        Walk walk = Walk.of(form, after, intake.today());
        PageAnswer next = switch (button.action()) {
            case ADD, REMOVE, CHOOSE, CLEAR -> PageAnswer.redirect(FormAddress.page(form.id(), number));
            case BACK -> to(form, walk.before(number), number);
            case LATER -> PageAnswer.redirect(FormAddress.later(form.id()));
            default -> next(request, key, walk, number);
        };
        return next.cookie(cookie(form.id()), key.text(), drafts.life());
    }

    private PageAnswer next(PageRequest request, DraftKey key, Walk walk, int number) {
        Form form = walk.form();
        if (!walk.breaches(number).isEmpty()) {
            return PageAnswer.redirect(FormAddress.page(form.id(), number));
        }
        Optional<String> mobile = codes.dueAfter(walk, number);
        if (mobile.isPresent()) {
            return codes.begin(request, walk, key, mobile.get());
        }
        // Whoever came back to change one thing goes on where the rest is already done.
        return walk.unfinished().isEmpty() ? to(form, OptionalInt.empty()) : to(form, walk.after(number));
    }

    private static PageAnswer to(Form form, OptionalInt page) {
        return PageAnswer.redirect(
                page.isPresent() ? FormAddress.page(form.id(), page.getAsInt()) : FormAddress.check(form.id()));
    }

    private static PageAnswer to(Form form, OptionalInt page, int otherwise) {
        return PageAnswer.redirect(FormAddress.page(form.id(), page.orElse(otherwise)));
    }

    /** Between the page that asks for a number and the next, where it has to be shown. */
    PageAnswer code(PageRequest request, Form form) {
        var draft = draft(request, form);
        if (draft.isEmpty()) {
            return lost(request, form);
        }
        if (draft.get().isSubmitted()) {
            return PageAnswer.redirect(FormAddress.receipt(form.id()));
        }
        Walk walk = walk(form, draft.get());
        Optional<String> mobile = codes.due(walk);
        if (mobile.isEmpty() || isOfAnother(request, draft)) {
            return mobile.isEmpty() ? to(form, walk.unfinished()) : PageAnswer.redirect(FormAddress.code(form.id()));
        }
        return codes.answer(request, walk, draft.get().key(), mobile.get());
    }

    // ---- check and receipt ---------------------------------------------------------------------------

    PageAnswer check(PageRequest request, Form form) {
        var draft = draft(request, form);
        if (draft.isEmpty()) {
            return lost(request, form);
        }
        if (draft.get().isSubmitted()) {
            return PageAnswer.redirect(FormAddress.receipt(form.id()));
        }
        Walk walk = walk(form, draft.get());
        if (walk.unfinished().isPresent()) {
            return to(form, walk.unfinished());
        }
        if (codes.due(walk).isPresent()) {
            return PageAnswer.redirect(FormAddress.code(form.id()));
        }
        if (!request.submits()) {
            String stamp = draft.get().key().stamp();
            return new Drawing(form, request.locale()).check(walk, stamp, work.ask(stamp));
        }
        Button button = Button.of(request.form().keySet());
        if (button.action() == Button.Action.CHANGE) {
            return to(form, OptionalInt.of(button.page(form)));
        }
        if (button.action() == Button.Action.BACK) {
            return to(form, walk.before(form.pages().size()));
        }
        if (isOfAnother(request, draft)) {
            return PageAnswer.redirect(FormAddress.check(form.id()));
        }
        return submitted(request, form, draft.get(), walk);
    }

    private PageAnswer submitted(PageRequest request, Form form, Drafts.Found draft, Walk walk) {
        work.handedIn();
        intake.receive(
                form.id(),
                draft.instanceId(),
                walk.meant().answers(),
                Sender.by(Channel.WEB, request.locale())
                        .suspected(suspicions(request, draft))
                        .owning(walk.progress().shown()::equals));
        drafts.submitted(draft.key(), form.id());
        senders.handedIn(request.signedIn(), draft.instanceId());
        return PageAnswer.redirect(FormAddress.receipt(form.id()));
    }

    private Set<Suspicion> suspicions(PageRequest request, Drafts.Found draft) {
        var suspicions = EnumSet.noneOf(Suspicion.class);
        if (draft.begunAt()
                .filter(at -> at.isAfter(clock.instant().minus(settings.quickestPerson())))
                .isPresent()) {
            suspicions.add(Suspicion.TOO_QUICK);
        }
        String stamp = draft.key().stamp();
        boolean worked = request.field("work")
                .flatMap(DoneWork::parse)
                .filter(done -> work.isDone(stamp, done))
                .isPresent();
        if (!worked && work.ask(stamp).isPresent()) {
            suspicions.add(Suspicion.NO_WORK);
        }
        return suspicions;
    }

    PageAnswer receipt(PageRequest request, Form form) {
        var draft = draft(request, form).filter(Drafts.Found::isSubmitted);
        if (draft.isEmpty()) {
            return PageAnswer.redirect(FormAddress.STATUS);
        }
        if (request.submits() && request.form().containsKey("_done")) {
            drafts.forget(draft.get().key(), form.id());
            return PageAnswer.redirect(FormAddress.STATUS).cookie(cookie(form.id()), "", Duration.ZERO);
        }
        UUID instance = draft.get().instanceId();
        return submissions
                .receipt(instance)
                .map(kept -> new Receipt(kept.receiptNumber(), receipts.secret(instance), kept.receivedAt(), true))
                .map(receipt -> new Drawing(form, request.locale())
                        .receipt(receipt, dialogues.of(instance), tied.isTied(instance), typedBack(request)))
                .orElseGet(() -> PageAnswer.redirect(FormAddress.STATUS));
    }

    private static Optional<String> typedBack(PageRequest request) {
        return request.submits() ? Optional.of(request.field("four").orElse("")) : Optional.empty();
    }

    /** What was handed in, with the definition that it was made with, as long as this browser has the receipt. */
    PageAnswer copy(PageRequest request, Form open) {
        return draft(request, open)
                .filter(Drafts.Found::isSubmitted)
                .flatMap(draft -> submissions.read(draft.instanceId(), EnumSet.allOf(DataClass.class)))
                .map(read -> new Drawing(read.form(), request.locale()).copy(read.submission()))
                .orElseGet(() -> PageAnswer.redirect(FormAddress.STATUS));
    }
}
