#include "index/pair_file.h"

#include "index/segment.h"

namespace onrecord {

PairBits pair_bits(const ArticleWords& words)
{
    PairBits bits;
    for (std::size_t place = 1; place < words.codes.size(); ++place) {
        const WordPair pair{words.codes[place - 1], words.codes[place]};
        if (pair.first < PairBits::frequent && pair.second < PairBits::frequent)
            bits.add(pair);
    }
    return bits;
}

PairFile::PairFile(const std::filesystem::path& file, std::uint32_t articles)
    : file_(file, 1), articles_(file_.array<PairBits>(0))
{
    if (articles_.size() != articles)
        damaged_record();
}

void write_pair_file(const SegmentPaths& segment, std::uint32_t least_articles)
{
    constexpr std::uint32_t articles_at_once = 1024;
    const WordFile words(segment.words());
    if (words.count() < least_articles)
        return;
    SectionWriter file(segment.pairs());
    file.begin_section();
    for (std::uint32_t article = 1; article <= words.count(); ++article) {
        const PairBits bits = pair_bits(words.article(article));
        file.write_array<PairBits>({&bits, 1});
        if (article % articles_at_once == 0)
            words.release();
    }
    file.finish();
}

}  // namespace onrecord
