#include "text/folder.h"

#include "text/fold_icu.h"

namespace onrecord {

void Folder::add_ascii(std::size_t at, std::size_t size)
{
    if (joins_)
        fold_cluster(at);
    const std::size_t first = out_->size();
    out_->append(text_, at, size);
    for (std::size_t i = first; i < out_->size(); ++i)
        (*out_)[i] = static_cast<char>((*out_)[i] | 0x20);  // makes letters small; figures have it
    begin_ = at + size - 1;
    out_begin_ = out_->size() - 1;
    base_ = nullptr;
    last_class_ = 0;
}

const Point& Folder::base() const
{
    return base_ != nullptr ? *base_ : point_of(static_cast<unsigned char>(text_[begin_]));
}

void Folder::continue_cluster(const Point& point)
{
    if (joins_ || point.kind == PointKind::invisible)
        return;
    if (point.kind == PointKind::mark && base().has(Point::sheds_marks))
        return;
    const std::uint8_t order = point.combining_class;
    if (base().has(Point::keeps_marks) && point.has(Point::own_mark) &&
        (order == 0 || order >= last_class_)) {
        out_->append(point.folded_form());
        last_class_ = order;
        return;
    }
    joins_ = true;
}

void Folder::fold_cluster(std::size_t end)
{
    out_->resize(out_begin_);
    *out_ += fold_by_icu(text_.substr(begin_, end - begin_));
    joins_ = false;
}

}  // namespace onrecord
