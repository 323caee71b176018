package info.becs.complaints.merchants.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.Interests;
import info.becs.complaints.entity.Claim;
import info.becs.complaints.merchants.control.MerchantCases;
import info.becs.complaints.merchants.control.MerchantRegister;
import info.becs.complaints.merchants.control.Merchants;
import info.becs.complaints.merchants.entity.Glance;
import info.becs.complaints.merchants.entity.Merchant;
import info.becs.complaints.merchants.entity.MerchantProblem;
import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import info.becs.spi.console.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The register of merchants, for the cell. */
@Path("merchants")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MerchantsResource {

    private static final String READ = "complaints.merchant.read";
    private static final String WRITE = "complaints.merchant.write";

    private static final int PAGE = 50;
    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_SEARCH = 150;

    @Inject
    CaseRules rules;

    @Inject
    Merchants merchants;

    @Inject
    MerchantRegister register;

    @Inject
    MerchantCases cases;

    @Inject
    Interests interests;

    @Inject
    Trail trail;

    @Inject
    HttpServletRequest request;

    /** What the module tells the platform of it. */
    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission(READ, Text.of("বিক্রেতার তালিকা দেখা", "See the register of merchants"), DataClass.I)
                .permission(
                        WRITE,
                        Text.of("বিক্রেতার তালিকা লেখা, একই বিক্রেতার দুটি ঘর এক করা", "Write and merge merchants"),
                        DataClass.I)
                .role("officer", READ)
                .role("cell-lead", READ, WRITE);
    }

    public static Screen screen() {
        return Screen.of("merchants", Text.of("বিক্রেতা", "Merchants"), "merchants.js")
                .icon("shop")
                .permission(READ)
                .weight(30);
    }

    /** @param q how one of the names begins, in either language */
    @GET
    @Operation(summary = "The register, in the order of its keys")
    @Permission(READ)
    public Slice<MerchantView> list(
            @QueryParam("q") String q,
            @QueryParam("status") String status,
            @QueryParam("size") String size,
            @QueryParam("after") String after) {
        Optional<String> asked = Optional.ofNullable(status).filter(code -> !code.isEmpty());
        asked.filter(code -> rules.casework().knownStanding(code).isEmpty()).ifPresent(code -> {
            throw MerchantProblem.statusUnknown(code);
        });
        return merchants
                .list(beginning(q), asked, hidden(), Cursor.parse(after), PageSize.of(size, PAGE, LONGEST_LIST))
                .map(this::view);
    }

    /** By the rules of casework that are in force. */
    @GET
    @Path("standings")
    @Operation(summary = "How a merchant may stand")
    @Permission(READ)
    public Slice<StandingView> standings() {
        return new Slice<>(
                rules.casework().office().standings().values().stream()
                        .map(StandingView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One merchant")
    @APIResponseSchema(MerchantView.class)
    @Permission(READ)
    public Response read(@PathParam("id") String id, @Context Request asked) {
        var found = require(id);
        return Conditional.get(asked, tag(found), view(found), false);
    }

    /** How its cases stand, counted now. */
    @GET
    @Path("{id}/glance")
    @Operation(summary = "How the cases of a merchant stand")
    @Permission(READ)
    public Glance glance(@PathParam("id") String id) {
        return cases.glance(require(id));
    }

    /** From now on cases under any of its names are its own, also those that are there. */
    @POST
    @Operation(summary = "Adds a merchant")
    @APIResponseSchema(value = MerchantView.class, responseCode = "201")
    @Permission(WRITE)
    @Audited("complaints.merchant.write")
    public Response add(@NotNull @Valid MerchantDraft draft) {
        requireStanding(draft.status());
        var added = draft.on(new Merchant(Ids.next(), register.key(draft.nameEn())));
        int tied = register.keep(added);
        trail.on(added.id())
                .changes(DataClass.I, Map.of(), view(added).fields())
                .change("cases", DataClass.I, null, tied);
        return answer(Response.status(Response.Status.CREATED), added);
    }

    /** A name that is left out gives its cases back. */
    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a merchant")
    @APIResponseSchema(MerchantView.class)
    @Permission(WRITE)
    @Audited("complaints.merchant.write")
    public Response change(
            @PathParam("id") String id, @NotNull @Valid MerchantDraft draft, @Context HttpHeaders headers) {
        var found = requireAsSeen(id, headers);
        if (found.mergedInto().isPresent()) {
            throw MerchantProblem.merged();
        }
        if (!draft.status().equals(found.status())) {
            requireStanding(draft.status());
        }
        var before = view(found).fields();
        register.keep(draft.on(found));
        trail.on(id).changes(DataClass.I, before, view(found).fields());
        return answer(Response.ok(), found);
    }

    /** Two entries for one merchant become one: the other, with all names and cases of both. */
    @POST
    @Path("{id}/merger")
    @Operation(summary = "Makes two entries one")
    @APIResponseSchema(MerchantView.class)
    @Permission(WRITE)
    @Audited("complaints.merchant.merge")
    public Response merge(@PathParam("id") String id, @NotNull @Valid MergeWish wish, @Context HttpHeaders headers) {
        var twin = requireAsSeen(id, headers);
        var into = require(wish.into());
        int moved = register.merge(twin, into);
        trail.on(id)
                .change("mergedInto", DataClass.I, null, into.id())
                .change("key", DataClass.I, twin.key(), into.key())
                .change("cases", DataClass.I, null, moved);
        return answer(Response.ok(), into);
    }

    private MerchantView view(Merchant merchant) {
        return MerchantView.of(merchant, rules.casework());
    }

    private void requireStanding(String code) {
        if (!rules.casework().office().standings().containsKey(code)) {
            throw MerchantProblem.statusUnknown(code);
        }
    }

    private Merchant requireAsSeen(String id, HttpHeaders headers) {
        var found = require(id);
        Conditional.requireMatch(headers, tag(found));
        return found;
    }

    private Merchant require(String id) {
        return merchants.require(id, hidden());
    }

    private Set<String> hidden() {
        return interests.hidden(Caller.person(request).orElseThrow().toString());
    }

    private static String beginning(String q) {
        if (q == null || q.isBlank()) {
            return "";
        }
        String folded = q.length() > LONGEST_SEARCH ? "" : Claim.folded(q);
        if (folded.isEmpty()) {
            throw MerchantProblem.searchUnreadable();
        }
        return folded;
    }

    private Response answer(Response.ResponseBuilder response, Merchant merchant) {
        return response.entity(view(merchant)).tag(tag(merchant)).build();
    }

    private static String tag(Merchant merchant) {
        return merchant.id() + "-" + merchant.version();
    }
}
