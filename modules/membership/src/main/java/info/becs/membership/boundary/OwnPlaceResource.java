package info.becs.membership.boundary;

import info.becs.kit.http.Language;
import info.becs.membership.control.OwnPlace;
import info.becs.membership.control.Places;
import info.becs.membership.entity.OwnProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where one belongs oneself, and in which language one is written to. */
@Path("own/place")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnPlaceResource {

    public record PlaceChoice(String code, String label) {}

    @Inject
    OwnPlace own;

    @Inject
    Places places;

    @Inject
    OwnCaller caller;

    @Inject
    Language language;

    @GET
    @Operation(summary = "Where one belongs, and the language of one's letters")
    @APIResponseSchema(OwnPlaceView.class)
    public Response read() {
        return OwnCaller.answer(OwnPlaceView.of(own.of(caller.person()).orElseThrow(OwnProblem::noMember)));
    }

    /** Whoever moves belongs to the chapter of the new place. */
    @PUT
    @Operation(
            summary = "Move to another district or upazila, or change the language of one's letters",
            description = "Refused where there is no such place, or one does not lie in the other.")
    @APIResponseSchema(OwnPlaceView.class)
    public Response move(@NotNull @Valid OwnPlaceWish wish) {
        own.of(caller.person()).orElseThrow(OwnProblem::noMember);
        own.move(
                caller.person(),
                wish.district(),
                wish.upazila() == null ? "" : wish.upazila(),
                Optional.ofNullable(wish.language()),
                caller.network());
        return read();
    }

    /** Districts; or the upazilas of one. */
    @GET
    @Path("choices")
    @Operation(summary = "Districts to choose from, or the upazilas of one")
    public List<PlaceChoice> choices(@QueryParam("district") String district) {
        caller.person();
        return places.of(district == null ? "district" : "upazila", Optional.ofNullable(district)).stream()
                .map(place -> new PlaceChoice(place.code(), place.label().in(language.locale())))
                .toList();
    }
}
