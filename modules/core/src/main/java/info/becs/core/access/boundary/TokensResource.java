package info.becs.core.access.boundary;

import info.becs.core.access.control.Identities;
import info.becs.core.access.control.Tokens;
import info.becs.core.access.entity.AccessProblem;
import info.becs.core.access.entity.AccessToken;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.control.Permissions;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.PermissionWords;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Bearer tokens: give one out, see which exist, take one back. */
@Path("tokens")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    /** @param account whose it will be: an app's; the caller's own where none is named */
    public record NewToken(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 80) String> permissions,
            @Min(1) @Max(365) int days,
            @Size(max = 36) String account) {}

    public record Issued(String token) {}

    public record TokenLine(
            String id,
            String account,
            String name,
            Set<String> permissions,
            Instant createdAt,
            Instant expiresAt,
            Instant usedAt) {
        static TokenLine of(AccessToken t) {
            return new TokenLine(
                    t.id(),
                    t.accountId(),
                    t.name(),
                    t.scopes().words(),
                    t.createdAt(),
                    t.expiresAt(),
                    t.usedAt().orElse(null));
        }
    }

    @Inject
    Tokens tokens;

    @Inject
    Identities identities;

    @Inject
    Accounts accounts;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    @GET
    @Permission("core.token.issue")
    public List<TokenLine> list() {
        return tokens.all().stream().map(TokenLine::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("core.token.issue")
    @Audited("core.token.issue")
    public Response issue(@NotNull @Valid NewToken wish) {
        Set<String> declared = Permissions.declared();
        wish.permissions().forEach(word -> requireHeld(word, declared));
        String owner = owner(wish);
        String token = tokens.issue(owner, wish.name(), wish.permissions(), Duration.ofDays(wish.days()))
                .text();
        trail.on(owner)
                .change("name", DataClass.I, null, wish.name())
                .change("permissions", DataClass.I, null, String.join(" ", new TreeSet<>(wish.permissions())))
                .change("days", DataClass.I, null, wish.days());
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new Issued(token))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Permission("core.token.issue")
    @Audited("core.token.issue")
    public void revoke(@PathParam("id") String id) {
        tokens.revoke(id);
        trail.change("valid", DataClass.I, true, false);
        identities.forget();
    }

    private String owner(NewToken wish) {
        String self = Caller.person(request).orElseThrow().toString();
        if (wish.account() == null || wish.account().equals(self)) {
            return self;
        }
        // The same refusal for nobody and for somebody else: whether an account exists is not told here.
        return PersonId.of(wish.account())
                .flatMap(accounts::find)
                .filter(account -> !account.isPerson() && account.isActive())
                .map(Account::id)
                .orElseThrow(AccessProblem::ownerNotAnApp);
    }

    /** Nobody gives away what they do not hold. */
    private void requireHeld(String word, Set<String> declared) {
        Set<String> meant = word.equals("*") ? Set.of() : new PermissionWords(Set.of(word)).among(declared);
        if (meant.isEmpty()) {
            throw AccessProblem.permissionUnknown(word);
        }
        if (!meant.stream().allMatch(permission -> Caller.may(request, permission))) {
            throw AccessProblem.permissionNotHeld(word);
        }
    }
}
