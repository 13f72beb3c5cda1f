package looselegs.catalog;

import java.util.List;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.Packer;

/** Packs a catalog for {@link PackedCatalog}, which takes every record out with its fields in the same order. */
record CatalogPacker(Packer out) {
    void pack(Catalog catalog) {
        out.each(catalog.listMoves(), this::move);
        out.each(catalog.listRoutines(), this::routine);
        out.each(List.of(Kind.values()), kind -> {
            out.word(kind);
            out.each(catalog.listTerms(kind), this::term);
        });
        out.each(catalog.listAnswers(), this::answer);
        out.each(catalog.listSources(), this::source);
    }

    private void move(Move move) {
        out.text(move.id());
        out.number(move.place());
        out.text(move.tool());
        out.texts(move.areas());
        out.texts(move.complaints());
        out.time(move.settle());
        out.time(move.changeOver());
        out.each(move.prompts(), prompt -> {
            out.time(prompt.at());
            out.text(prompt.say());
        });
        moveWords(move.words());
    }

    private void moveWords(MoveWords words) {
        out.text(words.name());
        out.texts(words.synonyms());
        out.text(words.bodyPart());
        out.text(words.announce());
        out.text(words.fetch());
        out.texts(words.setUp());
        out.texts(words.briefSetUp());
        out.texts(words.movement());
        out.texts(words.tenderSpot());
        out.texts(words.start());
        out.texts(words.changeOver());
        out.texts(words.easier());
        out.texts(words.easierStill());
        claims(words.why());
        claims(words.muscle());
        out.map(words.cues(), out::text, out::texts);
    }

    private void routine(Routine routine) {
        out.text(routine.id());
        out.texts(routine.moves());
        out.truth(routine.time().isPresent());
        routine.time().ifPresent(out::time);
    }

    private void term(Term term) {
        out.text(term.id());
        out.text(term.name());
        out.texts(term.synonyms());
        claims(term.says());
        out.truth(term.felt());
    }

    private void answer(Answer answer) {
        out.text(answer.id());
        out.word(answer.kind());
        out.word(answer.effect());
        out.text(answer.question());
        out.texts(answer.sources());
        out.texts(answer.moves());
        out.text(answer.words().name());
        out.texts(answer.words().synonyms());
        claims(answer.words().now());
        claims(answer.words().brief());
        claims(answer.words().more());
        out.map(answer.words().ofMoves(), out::text, this::claims);
    }

    private void source(Source source) {
        out.text(source.id());
        out.text(source.name());
        out.text(source.reference());
        out.truth(source.expert());
    }

    private void claims(List<Claim> claims) {
        out.each(claims, claim -> {
            out.text(claim.say());
            out.text(claim.source());
        });
    }
}
