<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>dossier</name>
    <message>
        <source>The note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The name of the receiver</source>
        <translation>Họ tên người nhận</translation>
    </message>
    <message>
        <source>The identity paper of the receiver</source>
        <translation>Giấy tờ tùy thân của người nhận</translation>
    </message>
    <message>
        <source>The name of the receiver is missing.</source>
        <translation>Thiếu họ tên người nhận kết quả.</translation>
    </message>
    <message>
        <source>Enter who takes the result.</source>
        <translation>Nhập họ tên người nhận kết quả.</translation>
    </message>
    <message>
        <source>An authorised receiver must show an identity paper.</source>
        <translation>Người được ủy quyền phải xuất trình giấy tờ tùy thân.</translation>
    </message>
    <message>
        <source>Enter its number.</source>
        <translation>Nhập số giấy tờ đó.</translation>
    </message>
    <message>
        <source>There is no such dossier.</source>
        <translation>Không có hồ sơ này.</translation>
    </message>
    <message>
        <source>Search it by its code or by the name of the submitter.</source>
        <translation>Hãy tra cứu theo mã hồ sơ hoặc tên người nộp.</translation>
    </message>
    <message>
        <source>The process of dossier %1 has ended: %2.</source>
        <translation>Quá trình xử lý hồ sơ %1 đã kết thúc: %2.</translation>
    </message>
    <message>
        <source>Dossier %1 was changed by %2 at %3 while you were looking at it. Nothing was done.</source>
        <translation>Hồ sơ %1 đã được %2 thay đổi lúc %3 trong khi bạn đang xem. Chưa có gì được thực hiện.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat the act if it still fits.</source>
        <translation>Hãy xem lại hồ sơ, nếu vẫn phù hợp thì thực hiện lại.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <source>The e-mail address is not complete.</source>
        <translation>Địa chỉ email chưa đầy đủ.</translation>
    </message>
    <message>
        <source>Write it as name@domain, or leave it empty.</source>
        <translation>Viết theo dạng ten@tenmien, hoặc để trống.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>Ngày sinh nằm trong tương lai.</translation>
    </message>
    <message>
        <source>Compare it with the identity card.</source>
        <translation>Hãy đối chiếu với thẻ căn cước.</translation>
    </message>
    <message>
        <source>There are more than %1 papers.</source>
        <translation>Có nhiều hơn %1 giấy tờ.</translation>
    </message>
    <message>
        <source>Combine papers of the same kind.</source>
        <translation>Hãy gộp các giấy tờ cùng loại.</translation>
    </message>
    <message>
        <source>The name of a paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>The number of copies of a paper must lie between 0 and %1.</source>
        <translation>Số bản của một giấy tờ phải từ 0 đến %1.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>Hãy sửa lại số này.</translation>
    </message>
    <message>
        <source>No procedure is chosen.</source>
        <translation>Chưa chọn thủ tục.</translation>
    </message>
    <message>
        <source>Search the procedure by its name or code.</source>
        <translation>Hãy tìm thủ tục theo tên hoặc mã.</translation>
    </message>
    <message>
        <source>The number of sets must lie between 1 and %1.</source>
        <translation>Số bộ hồ sơ phải từ 1 đến %1.</translation>
    </message>
    <message>
        <source>A time limit was entered without a reason.</source>
        <translation>Đã nhập thời hạn nhưng chưa nêu căn cứ.</translation>
    </message>
    <message>
        <source>Say which document sets this limit.</source>
        <translation>Hãy ghi văn bản quy định thời hạn này.</translation>
    </message>
    <message>
        <source>The reason for the limit</source>
        <translation>Căn cứ của thời hạn</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>The name of a fee</source>
        <translation>Tên khoản phí</translation>
    </message>
    <message>
        <source>The amount of a fee cannot be right.</source>
        <translation>Số tiền phí không hợp lý.</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>Hãy sửa lại số tiền.</translation>
    </message>
    <message>
        <source>The procedure has no paper number %1.</source>
        <translation>Thủ tục này không có giấy tờ số %1.</translation>
    </message>
    <message>
        <source>Use a number of the list, or name the paper.</source>
        <translation>Hãy dùng số thứ tự trong danh mục, hoặc ghi tên giấy tờ.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>Take the paper in and tick it, or give a supplement request.</source>
        <translation>Nhận giấy tờ rồi đánh dấu, hoặc hướng dẫn người nộp bổ sung.</translation>
    </message>
    <message>
        <source>The procedure has a time limit of its own: %1.</source>
        <translation>Thủ tục đã có thời hạn quy định: %1.</translation>
    </message>
    <message>
        <source>Leave the limit empty.</source>
        <translation>Hãy để trống thời hạn.</translation>
    </message>
    <message>
        <source>The catalogue gives no time limit for this procedure.</source>
        <translation>Danh mục không nêu thời hạn giải quyết của thủ tục này.</translation>
    </message>
    <message>
        <source>Enter the limit and the document that sets it.</source>
        <translation>Hãy nhập thời hạn và văn bản quy định.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>a whole number, zero or more</source>
        <translation>số nguyên không âm</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong: %1</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; must be %2.</source>
        <translation>Trường &quot;%1&quot; phải là %2.</translation>
    </message>
    <message>
        <source>Correct the application file.</source>
        <translation>Hãy sửa lại tệp hồ sơ.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Không có trường &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Hãy bỏ trường này hoặc viết lại cho đúng.</translation>
    </message>
    <message>
        <source>given, or the paper named</source>
        <translation>số thứ tự, hoặc ghi tên giấy tờ</translation>
    </message>
    <message>
        <source>the key of a unit</source>
        <translation>khóa của một đơn vị</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-24T08:00</source>
        <translation>ngày giờ dạng 2026-11-24T08:00</translation>
    </message>
    <message>
        <source>a limit such as 3wd, 8wh, 5cd, 1mo or now</source>
        <translation>thời hạn dạng 3wd, 8wh, 5cd, 1mo hoặc now</translation>
    </message>
    <message>
        <source>The process &quot;%1&quot; names the unit &quot;%2&quot;, which this centre does not have.</source>
        <translation>Quy trình &quot;%1&quot; nêu đơn vị &quot;%2&quot; mà trung tâm này không có.</translation>
    </message>
    <message>
        <source>Ask the administrator to correct the process.</source>
        <translation>Hãy đề nghị quản trị viên sửa quy trình.</translation>
    </message>
    <message>
        <source>This submission was received before with other content.</source>
        <translation>Lần nộp này đã được tiếp nhận trước đó với nội dung khác.</translation>
    </message>
    <message>
        <source>Open the earlier dossier, or send this one under a key of its own.</source>
        <translation>Hãy mở hồ sơ đã tiếp nhận, hoặc gửi lại với khóa riêng.</translation>
    </message>
    <message>
        <source>The catalogue has no procedure with this code.</source>
        <translation>Danh mục không có thủ tục mang mã này.</translation>
    </message>
    <message>
        <source>Search it by its name, or import the catalogue.</source>
        <translation>Hãy tìm theo tên, hoặc nhập danh mục thủ tục.</translation>
    </message>
    <message>
        <source>You do not hold the role of receiving officer today.</source>
        <translation>Hôm nay bạn không có vai trò cán bộ tiếp nhận.</translation>
    </message>
    <message>
        <source>Ask the supervisor for the role, or change the officer.</source>
        <translation>Hãy đề nghị lãnh đạo giám sát giao vai trò, hoặc đổi cán bộ.</translation>
    </message>
    <message>
        <source>The competent agency cannot have received the dossier before this counter did.</source>
        <translation>Cơ quan có thẩm quyền không thể nhận hồ sơ trước khi quầy này tiếp nhận.</translation>
    </message>
    <message>
        <source>Enter when it will receive or has received it.</source>
        <translation>Hãy nhập thời điểm cơ quan đó nhận hồ sơ.</translation>
    </message>
    <message>
        <source>There is no unit with the key of the competent unit.</source>
        <translation>Không có đơn vị nào mang khóa của cơ quan có thẩm quyền.</translation>
    </message>
    <message>
        <source>Use the key of a unit of this centre.</source>
        <translation>Hãy dùng khóa của một đơn vị thuộc trung tâm này.</translation>
    </message>
    <message>
        <source>No unit of this centre resolves this procedure.</source>
        <translation>Không đơn vị nào của trung tâm giải quyết thủ tục này.</translation>
    </message>
    <message>
        <source>Name the competent unit, or direct the applicant there.</source>
        <translation>Hãy ghi cơ quan có thẩm quyền, hoặc hướng dẫn người nộp đến đó.</translation>
    </message>
    <message>
        <source>%1 holds the sign &quot;%2&quot;, which slips cannot print.</source>
        <translation>%1 có ký tự &quot;%2&quot; mà giấy tiếp nhận không in được.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, as the identity paper does.</source>
        <translation>Hãy viết bằng chữ Latinh như trên giấy tờ tùy thân.</translation>
    </message>
    <message>
        <source>There are more than %1 fees.</source>
        <translation>Có nhiều hơn %1 khoản phí, lệ phí.</translation>
    </message>
    <message>
        <source>Combine fees of the same kind.</source>
        <translation>Hãy gộp các khoản cùng loại.</translation>
    </message>
    <message>
        <source>Overdue by %1 day(s)</source>
        <translation>Quá hạn %1 ngày</translation>
    </message>
    <message>
        <source>Overdue by %1 hour(s)</source>
        <translation>Quá hạn %1 giờ</translation>
    </message>
    <message>
        <source>Overdue today</source>
        <translation>Quá hạn hôm nay</translation>
    </message>
    <message>
        <source>%1 day(s) left</source>
        <translation>Còn %1 ngày</translation>
    </message>
    <message>
        <source>%1 hour(s) left</source>
        <translation>Còn %1 giờ</translation>
    </message>
    <message>
        <source>%1 minute(s) left</source>
        <translation>Còn %1 phút</translation>
    </message>
    <message>
        <source>Waits for a supplement</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Waits for a payment</source>
        <translation>Chờ nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Waits to be collected</source>
        <translation>Chờ trả</translation>
    </message>
    <message>
        <source>%1 day(s)</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>%1 hour(s)</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 minute(s)</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>The procedure has no approved process with the key &quot;%1&quot;.</source>
        <translation>Thủ tục không có quy trình được phê duyệt nào mang khóa “%1”.</translation>
    </message>
    <message>
        <source>Leave the key out: it runs on the default process of the centre.</source>
        <translation>Bỏ khóa này: hồ sơ chạy theo quy trình mặc định của trung tâm.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Chọn một trong: %1.</translation>
    </message>
    <message>
        <source>%1 has confirmed this list at %2 already.</source>
        <translation>%1 đã xác nhận danh sách này lúc %2.</translation>
    </message>
    <message>
        <source>Who gives papers cannot confirm that they arrived.</source>
        <translation>Người giao không thể tự xác nhận là đã nhận giấy tờ.</translation>
    </message>
    <message>
        <source>Let the receiver confirm the list.</source>
        <translation>Để người nhận xác nhận danh sách.</translation>
    </message>
    <message>
        <source>Only %1 can confirm this list.</source>
        <translation>Chỉ %1 xác nhận được danh sách này.</translation>
    </message>
    <message>
        <source>Ask somebody who works there.</source>
        <translation>Nhờ người làm việc ở đó.</translation>
    </message>
    <message>
        <source>There is no such officer.</source>
        <translation>Không có cán bộ này.</translation>
    </message>
    <message>
        <source>Choose one of the officers of this centre.</source>
        <translation>Chọn một cán bộ của trung tâm.</translation>
    </message>
    <message>
        <source>Only %1, the head of the unit or the administrator may do this.</source>
        <translation>Chỉ %1, lãnh đạo đơn vị hoặc quản trị hệ thống được làm việc này.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Nhờ một trong những người đó.</translation>
    </message>
    <message>
        <source>Only a head of the unit or the administrator may do this.</source>
        <translation>Chỉ lãnh đạo đơn vị hoặc quản trị hệ thống được làm việc này.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The title of the giver</source>
        <translation>Chức vụ người ủy quyền</translation>
    </message>
    <message>
        <source>The title of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>Không có đơn vị này.</translation>
    </message>
    <message>
        <source>Choose one of the units of this centre.</source>
        <translation>Chọn một đơn vị của trung tâm.</translation>
    </message>
    <message>
        <source>There is no procedure with the code %1.</source>
        <translation>Không có thủ tục mang mã %1.</translation>
    </message>
    <message>
        <source>Look its code up in the catalogue.</source>
        <translation>Tra mã trong danh mục thủ tục.</translation>
    </message>
    <message>
        <source>Dossier %1 can be given away by who has it, or by a head of its unit.</source>
        <translation>Hồ sơ %1 chỉ do người đang giữ hoặc lãnh đạo đơn vị giao lại.</translation>
    </message>
    <message>
        <source>%1 does not hold the role that dossier %2 needs in its unit.</source>
        <translation>%1 không giữ vai trò mà hồ sơ %2 cần tại đơn vị đó.</translation>
    </message>
    <message>
        <source>Choose a colleague who does the same work.</source>
        <translation>Chọn đồng nghiệp làm cùng việc.</translation>
    </message>
    <message>
        <source>%1 has dossier %2 already.</source>
        <translation>%1 đang giữ hồ sơ %2 rồi.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Chọn người khác.</translation>
    </message>
    <message>
        <source>Dossier %1 lies in the pile already.</source>
        <translation>Hồ sơ %1 đang ở hàng chờ chung rồi.</translation>
    </message>
    <message>
        <source>Nobody else would find dossier %1 in the pile.</source>
        <translation>Không còn ai khác thấy hồ sơ %1 ở hàng chờ chung.</translation>
    </message>
    <message>
        <source>Give the role to a colleague first.</source>
        <translation>Giao vai trò cho một đồng nghiệp trước.</translation>
    </message>
    <message>
        <source>%1 opened it at %2.</source>
        <translation>%1 đã mở hồ sơ lúc %2.</translation>
    </message>
    <message>
        <source>Ask for it to be sent back.</source>
        <translation>Đề nghị chuyển trả lại.</translation>
    </message>
    <message>
        <source>Sending it on has moved its clock.</source>
        <translation>Việc chuyển đi đã làm thay đổi đồng hồ thời hạn.</translation>
    </message>
    <message>
        <source>Its papers were handed over already.</source>
        <translation>Giấy tờ đã được bàn giao.</translation>
    </message>
    <message>
        <source>Ask for it to be sent back, with its papers.</source>
        <translation>Đề nghị chuyển trả lại, kèm giấy tờ.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Only who sent it here can recall it.</source>
        <translation>Chỉ người đã chuyển đi mới thu hồi được.</translation>
    </message>
    <message>
        <source>This is no PDF, PNG, JPEG or TIFF, whatever its name says.</source>
        <translation>Tệp này không phải là PDF, PNG, JPEG hay TIFF, dù tên ghi thế nào.</translation>
    </message>
    <message>
        <source>Scan the paper again as PDF.</source>
        <translation>Hãy quét lại giấy tờ thành PDF.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Tệp bị hỏng hoặc bị cắt bớt.</translation>
    </message>
    <message>
        <source>Scan the paper again.</source>
        <translation>Hãy quét lại giấy tờ.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, which is too many to be shown.</source>
        <translation>Ảnh có %1 × %2 điểm ảnh, quá lớn để hiển thị.</translation>
    </message>
    <message>
        <source>Scan the paper with 300 dpi.</source>
        <translation>Hãy quét ở độ phân giải 300 dpi.</translation>
    </message>
    <message>
        <source>This PDF holds a script or another file, as no scanned paper does.</source>
        <translation>Tệp PDF này chứa mã lệnh hoặc tệp khác, bản quét giấy tờ không bao giờ như vậy.</translation>
    </message>
    <message>
        <source>Print it and scan the print.</source>
        <translation>Hãy in ra rồi quét lại bản in.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB are taken.</source>
        <translation>Tệp có dung lượng %1 MB; chỉ nhận tối đa %2 MB.</translation>
    </message>
    <message>
        <source>Scan the paper with 300 dpi, or in several files.</source>
        <translation>Hãy quét ở 300 dpi, hoặc chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; of the data file is unknown or of the wrong kind.</source>
        <translation>Trường &quot;%1&quot; của tệp dữ liệu không có hoặc sai kiểu.</translation>
    </message>
    <message>
        <source>It may hold: note, reason, to, receiver {name, identity, authorised, by}, missingPapers, suppliedPapers, returnedOriginals, documentNo, documentDate, legalBasis, newDue, requestedOn, feeSettlement, override.</source>
        <translation>Tệp có thể chứa: note, reason, to, receiver {name, identity, authorised, by}, missingPapers, suppliedPapers, returnedOriginals, documentNo, documentDate, legalBasis, newDue, requestedOn, feeSettlement, override.</translation>
    </message>
    <message>
        <source>The result is returned by counter, post or online.</source>
        <translation>Kết quả được trả tại quầy (counter), bưu chính (post) hoặc trực tuyến (online).</translation>
    </message>
    <message>
        <source>Correct the data file.</source>
        <translation>Hãy sửa tệp dữ liệu.</translation>
    </message>
    <message>
        <source>There is no active officer &quot;%1&quot; in this store.</source>
        <translation>Kho này không có cán bộ đang làm việc &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>You saw version %1 (%2), it stands at version %3 (%4).</source>
        <translation>Anh/chị đã xem bản %1 (%2), hồ sơ nay ở bản %3 (%4).</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>No required paper is missing.</source>
        <translation>Không thiếu giấy tờ bắt buộc nào.</translation>
    </message>
    <message>
        <source>Receive the dossier, or mark what is wrong.</source>
        <translation>Hãy tiếp nhận hồ sơ, hoặc đánh dấu giấy tờ chưa đúng.</translation>
    </message>
    <message>
        <source>Choose one of the reasons for a refusal.</source>
        <translation>Hãy chọn một lý do từ chối.</translation>
    </message>
    <message>
        <source>Without a reason nothing is refused.</source>
        <translation>Không từ chối khi chưa có lý do.</translation>
    </message>
    <message>
        <source>This reason has no words of its own.</source>
        <translation>Lý do này chưa có nội dung.</translation>
    </message>
    <message>
        <source>Write for the applicant why the dossier is refused.</source>
        <translation>Hãy ghi rõ cho người nộp vì sao hồ sơ bị từ chối.</translation>
    </message>
    <message>
        <source>A refusal names the article of law that it rests on.</source>
        <translation>Từ chối phải nêu căn cứ pháp lý.</translation>
    </message>
    <message>
        <source>Write the legal ground.</source>
        <translation>Hãy ghi căn cứ pháp lý.</translation>
    </message>
    <message>
        <source>%1 working minutes</source>
        <translation>%1 phút làm việc</translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation>%1 giờ làm việc</translation>
    </message>
    <message>
        <source>%1 working hours %2 minutes</source>
        <translation>%1 giờ %2 phút làm việc</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>cơ quan giải quyết</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>người nộp hồ sơ</translation>
    </message>
    <message>
        <source>another agency</source>
        <translation>cơ quan khác</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: extension by %2</source>
        <translation>%1: gia hạn thêm %2</translation>
    </message>
    <message>
        <source>%1: step &quot;%2&quot; over its time by %3</source>
        <translation>%1: bước &quot;%2&quot; quá hạn %3</translation>
    </message>
    <message>
        <source>This is late: within the law a supplement is asked for by %1.</source>
        <translation>Đã muộn: theo quy định, yêu cầu bổ sung phải được gửi trước %1.</translation>
    </message>
    <message>
        <source>The name of the paper</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>A paper needs its number or its name.</source>
        <translation>Giấy tờ phải có số thứ tự hoặc tên.</translation>
    </message>
    <message>
        <source>Choose it from the list, or write its name.</source>
        <translation>Hãy chọn từ danh sách, hoặc ghi tên giấy tờ.</translation>
    </message>
    <message>
        <source>At most %1 papers can be listed.</source>
        <translation>Chỉ liệt kê được nhiều nhất %1 giấy tờ.</translation>
    </message>
    <message>
        <source>Put some of them together.</source>
        <translation>Hãy gộp bớt.</translation>
    </message>
    <message>
        <source>What is wrong with the paper</source>
        <translation>Nội dung chưa đúng của giấy tờ</translation>
    </message>
    <message>
        <source>Say what is wrong with this paper.</source>
        <translation>Hãy ghi giấy tờ này chưa đúng ở điểm nào.</translation>
    </message>
    <message>
        <source>The applicant must know what to correct.</source>
        <translation>Người nộp cần biết phải sửa gì.</translation>
    </message>
    <message>
        <source>The number of the document</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>The legal ground</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>The settlement of fees</source>
        <translation>Việc xử lý phí, lệ phí</translation>
    </message>
    <message>
        <source>The reason of the supervisor</source>
        <translation>Lý do của lãnh đạo giám sát</translation>
    </message>
    <message>
        <source>The list of this procedure has no paper number %1.</source>
        <translation>Thành phần hồ sơ của thủ tục này không có giấy tờ số %1.</translation>
    </message>
    <message>
        <source>Still missing of what was asked for: %1.</source>
        <translation>Còn thiếu so với yêu cầu bổ sung: %1.</translation>
    </message>
    <message>
        <source>The clock starts again when everything is there.</source>
        <translation>Thời hạn chỉ tính lại khi đã nộp đủ.</translation>
    </message>
    <message>
        <source>The new date is not later than the present one, %1.</source>
        <translation>Ngày hẹn mới không muộn hơn ngày hẹn hiện tại, %1.</translation>
    </message>
    <message>
        <source>Choose a later working day.</source>
        <translation>Hãy chọn một ngày làm việc muộn hơn.</translation>
    </message>
    <message>
        <source>%1 is not a working day.</source>
        <translation>%1 không phải ngày làm việc.</translation>
    </message>
    <message>
        <source>Choose a working day.</source>
        <translation>Hãy chọn một ngày làm việc.</translation>
    </message>
    <message>
        <source>No original of &quot;%1&quot; was handed in with this dossier.</source>
        <translation>Hồ sơ này không nộp bản chính &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose among the originals that the dossier holds.</source>
        <translation>Hãy chọn trong các bản chính đang có trong hồ sơ.</translation>
    </message>
    <message>
        <source>The document is dated in the future.</source>
        <translation>Văn bản ghi ngày trong tương lai.</translation>
    </message>
    <message>
        <source>Correct its date.</source>
        <translation>Hãy sửa ngày văn bản.</translation>
    </message>
    <message>
        <source>The document is dated before the dossier was received.</source>
        <translation>Văn bản ghi ngày trước khi tiếp nhận hồ sơ.</translation>
    </message>
    <message>
        <source>The applicant can have asked from the reception until today.</source>
        <translation>Người nộp chỉ có thể đề nghị từ lúc tiếp nhận đến hôm nay.</translation>
    </message>
    <message>
        <source>Correct the day of the request.</source>
        <translation>Hãy sửa ngày đề nghị.</translation>
    </message>
    <message>
        <source>The forms of this dossier (%1) know no form &quot;%2&quot;.</source>
        <translation>Bộ mẫu của hồ sơ này (%1) không có mẫu &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Print one of the forms of its circular.</source>
        <translation>Hãy in một mẫu có trong thông tư đó.</translation>
    </message>
    <message>
        <source>No act of this dossier has issued the form &quot;%1&quot; yet.</source>
        <translation>Hồ sơ này chưa có thao tác nào ban hành mẫu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Perform the act first; its letter can be printed then.</source>
        <translation>Hãy thực hiện thao tác trước; sau đó mới in được văn bản.</translation>
    </message>
    <message>
        <source>Only who did it may undo it: %1.</source>
        <translation>Chỉ người đã thực hiện được hoàn tác: %1.</translation>
    </message>
    <message>
        <source>Ask this officer, or send the dossier back.</source>
        <translation>Hãy đề nghị cán bộ đó, hoặc trả lại bước trước.</translation>
    </message>
    <message>
        <source>It could be undone until %1.</source>
        <translation>Chỉ hoàn tác được đến %1.</translation>
    </message>
    <message>
        <source>Go on from here; nothing is taken back any more.</source>
        <translation>Hãy xử lý tiếp từ đây; không còn hoàn tác được.</translation>
    </message>
    <message>
        <source>Something else has happened to the dossier since.</source>
        <translation>Sau đó hồ sơ đã có diễn biến khác.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Only the last act can be undone, soon and once.</source>
        <translation>Chỉ hoàn tác được thao tác cuối cùng, sớm và một lần.</translation>
    </message>
    <message>
        <source>Changes of the calendar are for leaders and the administrator.</source>
        <translation>Thay đổi lịch làm việc dành cho lãnh đạo và quản trị.</translation>
    </message>
    <message>
        <source>A change names between one day and %1.</source>
        <translation>Một thay đổi gồm từ một đến %1 ngày.</translation>
    </message>
    <message>
        <source>Enter the days that are worked otherwise.</source>
        <translation>Nhập các ngày làm việc khác lịch.</translation>
    </message>
    <message>
        <source>A day off needs a name.</source>
        <translation>Ngày nghỉ cần có tên.</translation>
    </message>
    <message>
        <source>Write why it is not worked; explanations show it.</source>
        <translation>Ghi lý do nghỉ; phần giải thích hạn trả sẽ hiển thị.</translation>
    </message>
    <message>
        <source>%1 is over: without a decision it stays as it was.</source>
        <translation>Ngày %1 đã qua: không có quyết định thì giữ nguyên.</translation>
    </message>
    <message>
        <source>Name the decision, or another day.</source>
        <translation>Ghi quyết định, hoặc chọn ngày khác.</translation>
    </message>
    <message>
        <source>The name of the day</source>
        <translation>Tên ngày</translation>
    </message>
    <message>
        <source>A decision has a number and a day.</source>
        <translation>Quyết định phải có số và ngày.</translation>
    </message>
    <message>
        <source>Enter both, or neither where the office arranges it by itself.</source>
        <translation>Nhập cả hai, hoặc bỏ trống cả hai nếu cơ quan tự bố trí.</translation>
    </message>
    <message>
        <source>There is no such change of the calendar.</source>
        <translation>Không có thay đổi lịch này.</translation>
    </message>
    <message>
        <source>Look it up in the list of changes.</source>
        <translation>Tra trong danh sách thay đổi lịch.</translation>
    </message>
    <message>
        <source>This change is not approved yet.</source>
        <translation>Thay đổi này chưa được phê duyệt.</translation>
    </message>
    <message>
        <source>A leader or supervisor who did not draft it approves it.</source>
        <translation>Lãnh đạo hoặc giám sát viên không phải người soạn phê duyệt.</translation>
    </message>
    <message>
        <source>This change is settled already.</source>
        <translation>Thay đổi này đã xong.</translation>
    </message>
    <message>
        <source>Draft another one where something is to be changed again.</source>
        <translation>Cần thay đổi nữa thì soạn thay đổi mới.</translation>
    </message>
    <message>
        <source>Who drafted a change does not approve it.</source>
        <translation>Người soạn không tự phê duyệt.</translation>
    </message>
    <message>
        <source>Ask another leader or supervisor.</source>
        <translation>Đề nghị lãnh đạo hoặc giám sát viên khác.</translation>
    </message>
    <message>
        <source>Linked dossiers are opened by whoever has the dossier.</source>
        <translation>Người đang giữ hồ sơ mới mở được hồ sơ liên thông.</translation>
    </message>
    <message>
        <source>Take the dossier over first, or ask its holder.</source>
        <translation>Nhận hồ sơ trước, hoặc nhờ người đang giữ.</translation>
    </message>
    <message>
        <source>The dossier has no paper &quot;%1&quot;.</source>
        <translation>Hồ sơ không có giấy tờ &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose among the papers that the dossier holds.</source>
        <translation>Chọn trong các giấy tờ của hồ sơ.</translation>
    </message>
    <message>
        <source>This is the procedure of the dossier itself.</source>
        <translation>Đây chính là thủ tục của hồ sơ.</translation>
    </message>
    <message>
        <source>Choose what is asked of the other agency.</source>
        <translation>Chọn nội dung đề nghị cơ quan khác.</translation>
    </message>
    <message>
        <source>It is itself linked to a dossier of this procedure, %1.</source>
        <translation>Hồ sơ này đang liên thông với hồ sơ cùng thủ tục, %1.</translation>
    </message>
    <message>
        <source>Go on in that dossier.</source>
        <translation>Giải quyết tiếp ở hồ sơ đó.</translation>
    </message>
    <message>
        <source>This dossier is not linked to any other.</source>
        <translation>Hồ sơ này không liên thông với hồ sơ nào.</translation>
    </message>
    <message>
        <source>Name one of the linked dossiers.</source>
        <translation>Nêu một trong các hồ sơ liên thông.</translation>
    </message>
    <message>
        <source>Linked dossier %1 has not ended yet.</source>
        <translation>Hồ sơ liên thông %1 chưa kết thúc.</translation>
    </message>
    <message>
        <source>Wait for its outcome.</source>
        <translation>Chờ kết quả.</translation>
    </message>
    <message>
        <source>Its outcome was noted already.</source>
        <translation>Kết quả đã được ghi nhận.</translation>
    </message>
    <message>
        <source>Nobody receives dossiers in this unit.</source>
        <translation>Đơn vị này không có người tiếp nhận hồ sơ.</translation>
    </message>
    <message>
        <source>Choose the one-stop unit or the agency that receives them.</source>
        <translation>Chọn bộ phận một cửa hoặc cơ quan có tiếp nhận hồ sơ.</translation>
    </message>
    <message>
        <source>It waits for the linked dossier %1.</source>
        <translation>Đang chờ hồ sơ liên thông %1.</translation>
    </message>
    <message>
        <source>Go on once that has ended.</source>
        <translation>Làm tiếp khi hồ sơ đó kết thúc.</translation>
    </message>
    <message>
        <source>The dossier that it was opened for has ended: %1.</source>
        <translation>Hồ sơ gốc đã kết thúc: %1.</translation>
    </message>
    <message>
        <source>Linked dossier %1 is being handled.</source>
        <translation>Hồ sơ liên thông %1 đang giải quyết.</translation>
    </message>
    <message>
        <source>Linked dossier %1 has its result.</source>
        <translation>Hồ sơ liên thông %1 đã có kết quả.</translation>
    </message>
    <message>
        <source>Linked dossier %1 was refused.</source>
        <translation>Hồ sơ liên thông %1 bị từ chối.</translation>
    </message>
    <message>
        <source>Linked dossier %1 was stopped.</source>
        <translation>Hồ sơ liên thông %1 đã dừng giải quyết.</translation>
    </message>
    <message>
        <source>Linked dossier %1 was withdrawn.</source>
        <translation>Hồ sơ liên thông %1 đã rút.</translation>
    </message>
    <message>
        <source>The clock of this machine jumped from %1 to %2; nothing is received until it is right.</source>
        <translation>Đồng hồ của máy này nhảy từ %1 sang %2; chưa tiếp nhận được cho đến khi đồng hồ đúng.</translation>
    </message>
    <message>
        <source>Set date and time of this machine right. If they are right, a supervisor confirms it: he takes over the counter and is asked, or runs motcua-cli clock confirm.</source>
        <translation>Hãy chỉnh đúng ngày giờ của máy. Nếu ngày giờ đã đúng, người kiểm soát xác nhận: vào quầy và trả lời câu hỏi, hoặc chạy motcua-cli clock confirm.</translation>
    </message>
    <message>
        <source>The clock has not jumped.</source>
        <translation>Đồng hồ không bị nhảy.</translation>
    </message>
    <message>
        <source>Only a supervisor confirms that the clock is right.</source>
        <translation>Chỉ người kiểm soát được xác nhận đồng hồ đúng.</translation>
    </message>
    <message>
        <source>Ask the supervisor of the centre.</source>
        <translation>Hãy báo người kiểm soát của trung tâm.</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Tài khoản của %1 đã khóa.</translation>
    </message>
    <message>
        <source>Ask the administrator.</source>
        <translation>Liên hệ quản trị hệ thống.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Handling the dossier</source>
        <translation>Giải quyết hồ sơ</translation>
    </message>
    <message>
        <source>Contacting the submitter</source>
        <translation>Liên hệ người nộp hồ sơ</translation>
    </message>
    <message>
        <source>Comparing identity papers</source>
        <translation>Đối chiếu giấy tờ tùy thân</translation>
    </message>
    <message>
        <source>Correcting data</source>
        <translation>Đính chính thông tin</translation>
    </message>
    <message>
        <source>Handling a complaint or petition</source>
        <translation>Giải quyết phản ánh, kiến nghị, khiếu nại</translation>
    </message>
    <message>
        <source>Inspection and supervision</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>At the request of the person concerned</source>
        <translation>Theo đề nghị của chính người có thông tin</translation>
    </message>
    <message>
        <source>Search by personal number or tax code</source>
        <translation>Tra cứu theo số định danh hoặc mã số thuế</translation>
    </message>
    <message>
        <source>Export of a list with names</source>
        <translation>Xuất danh sách có tên</translation>
    </message>
    <message>
        <source>Saw the full numbers</source>
        <translation>Đã xem đầy đủ số</translation>
    </message>
    <message>
        <source>Found by the whole number</source>
        <translation>Đã tìm theo số định danh</translation>
    </message>
    <message>
        <source>Exported in a list with names</source>
        <translation>Đã xuất trong danh sách có tên</translation>
    </message>
    <message>
        <source>Opened a scanned paper</source>
        <translation>Đã mở bản quét</translation>
    </message>
    <message>
        <source>For what the numbers are looked at is missing.</source>
        <translation>Chưa nêu mục đích xem số định danh, số điện thoại.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Chọn một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>There is no dossier under this whole number.</source>
        <translation>Không có hồ sơ nào theo số này.</translation>
    </message>
    <message>
        <source>Enter the personal number or tax code as it stands on the paper.</source>
        <translation>Nhập đủ số định danh hoặc mã số thuế như trên giấy tờ.</translation>
    </message>
    <message>
        <source>The period of retention has ended</source>
        <translation>Đã hết thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>The person concerned asks for it</source>
        <translation>Người có thông tin đề nghị</translation>
    </message>
    <message>
        <source>A competent authority has decided so</source>
        <translation>Theo quyết định của cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>The purpose has been fulfilled</source>
        <translation>Mục đích xử lý đã hoàn thành</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đã đề xuất</translation>
    </message>
    <message>
        <source>Approved by two</source>
        <translation>Đã được hai người duyệt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không duyệt</translation>
    </message>
    <message>
        <source>Erased, clean-up under way</source>
        <translation>Đã xóa, đang dọn sạch tệp</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Kept for good</source>
        <translation>Lưu trữ vĩnh viễn</translation>
    </message>
    <message>
        <source>Kept for %1 years</source>
        <translation>Lưu trữ %1 năm</translation>
    </message>
    <message>
        <source>There is no such class of retention.</source>
        <translation>Không có thời hạn lưu trữ này.</translation>
    </message>
    <message>
        <source>Dossier %1 is kept for good.</source>
        <translation>Hồ sơ %1 được lưu trữ vĩnh viễn.</translation>
    </message>
    <message>
        <source>Only a competent authority can decide otherwise.</source>
        <translation>Chỉ cơ quan có thẩm quyền mới được quyết định khác.</translation>
    </message>
    <message>
        <source>Dossier %1 is to be kept until %2.</source>
        <translation>Hồ sơ %1 phải lưu trữ đến hết ngày %2.</translation>
    </message>
    <message>
        <source>Propose it after that day.</source>
        <translation>Đề xuất sau ngày đó.</translation>
    </message>
    <message>
        <source>Dossier %1 is still being handled.</source>
        <translation>Hồ sơ %1 đang được giải quyết.</translation>
    </message>
    <message>
        <source>Personal data are erased only once its process has ended.</source>
        <translation>Dữ liệu cá nhân chỉ được xóa khi quy trình đã kết thúc.</translation>
    </message>
    <message>
        <source>The erasure of dossier %1 was proposed already.</source>
        <translation>Việc xóa dữ liệu của hồ sơ %1 đã được đề xuất.</translation>
    </message>
    <message>
        <source>Look at the list of erasures.</source>
        <translation>Xem danh sách đề xuất xóa.</translation>
    </message>
    <message>
        <source>The ground of the erasure is missing.</source>
        <translation>Chưa nêu căn cứ xóa.</translation>
    </message>
    <message>
        <source>There is no such erasure.</source>
        <translation>Không có đề xuất xóa này.</translation>
    </message>
    <message>
        <source>This erasure stands as: %1.</source>
        <translation>Đề xuất xóa này đang ở trạng thái: %1.</translation>
    </message>
    <message>
        <source>Only a proposal is approved or rejected.</source>
        <translation>Chỉ duyệt hoặc không duyệt khi còn là đề xuất.</translation>
    </message>
    <message>
        <source>No erasure is approved by two others yet.</source>
        <translation>Chưa có đề xuất xóa nào được hai người khác duyệt.</translation>
    </message>
    <message>
        <source>Administrator and supervisor must be two people with two passwords.</source>
        <translation>Quản trị viên và người kiểm soát phải là hai người với hai mật khẩu.</translation>
    </message>
    <message>
        <source>Let the second person type his own data.</source>
        <translation>Để người thứ hai tự nhập thông tin của mình.</translation>
    </message>
    <message>
        <source>In a practice store every officer is open.</source>
        <translation>Trong kho thực hành mọi cán bộ đều mở.</translation>
    </message>
    <message>
        <source>Make a store for real work with: init --centre NAME</source>
        <translation>Tạo kho làm việc thật bằng: init --centre TÊN</translation>
    </message>
    <message>
        <source>This store has its accounts already.</source>
        <translation>Kho này đã có tài khoản.</translation>
    </message>
    <message>
        <source>Sign in; the administrator enters others.</source>
        <translation>Hãy đăng nhập; quản trị viên thêm người khác.</translation>
    </message>
    <message>
        <source>The login may hold a–z, 0–9, dot, hyphen and underscore, 3 to 40 signs.</source>
        <translation>Tên đăng nhập gồm a–z, 0–9, dấu chấm, gạch nối, gạch dưới, từ 3 đến 40 ký tự.</translation>
    </message>
    <message>
        <source>Choose another login.</source>
        <translation>Chọn tên đăng nhập khác.</translation>
    </message>
    <message>
        <source>There is an officer with this login already.</source>
        <translation>Đã có cán bộ dùng tên đăng nhập này.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Only a supervisor or the administrator may do this.</source>
        <translation>Chỉ người kiểm soát hoặc quản trị viên làm được việc này.</translation>
    </message>
    <message>
        <source>Only the administrator may do this.</source>
        <translation>Chỉ quản trị viên làm được việc này.</translation>
    </message>
    <message>
        <source>Nobody does this for himself.</source>
        <translation>Không ai tự làm việc này cho mình.</translation>
    </message>
    <message>
        <source>Ask another administrator or a supervisor.</source>
        <translation>Nhờ quản trị viên khác hoặc người kiểm soát.</translation>
    </message>
    <message>
        <source>This officer does not work here any more.</source>
        <translation>Cán bộ này không còn làm việc ở đây.</translation>
    </message>
    <message>
        <source>Enter him anew.</source>
        <translation>Thêm lại cán bộ đó.</translation>
    </message>
    <message>
        <source>This account is closed already.</source>
        <translation>Tài khoản này đã đóng.</translation>
    </message>
    <message>
        <source>This account is open.</source>
        <translation>Tài khoản này đang mở.</translation>
    </message>
    <message>
        <source>Nothing was tried wrongly at this account.</source>
        <translation>Tài khoản này không có lần gõ sai nào.</translation>
    </message>
    <message>
        <source>Nobody gives or takes a role of his own.</source>
        <translation>Không ai tự giao hay tự thu vai trò của mình.</translation>
    </message>
    <message>
        <source>Ask another administrator or supervisor.</source>
        <translation>Nhờ quản trị viên hoặc người kiểm soát khác.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Không có vai trò này.</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>Là một trong: %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first, or is over.</source>
        <translation>Ngày cuối trước ngày đầu, hoặc đã qua.</translation>
    </message>
    <message>
        <source>Choose other days.</source>
        <translation>Chọn ngày khác.</translation>
    </message>
    <message>
        <source>Only the administrator proposes roles.</source>
        <translation>Chỉ quản trị viên đề nghị vai trò.</translation>
    </message>
    <message>
        <source>This role is held or proposed already.</source>
        <translation>Vai trò này đang được giữ hoặc đã được đề nghị.</translation>
    </message>
    <message>
        <source>Only a supervisor gives roles.</source>
        <translation>Chỉ người kiểm soát giao vai trò.</translation>
    </message>
    <message>
        <source>There is no such proposal any more.</source>
        <translation>Đề nghị này không còn nữa.</translation>
    </message>
    <message>
        <source>Look at the list of proposals.</source>
        <translation>Xem lại danh sách đề nghị.</translation>
    </message>
    <message>
        <source>Whoever proposes a role does not give it as well.</source>
        <translation>Người đề nghị vai trò không được tự giao.</translation>
    </message>
    <message>
        <source>Ask another supervisor.</source>
        <translation>Nhờ người kiểm soát khác.</translation>
    </message>
    <message>
        <source>Only a supervisor or the administrator takes roles away.</source>
        <translation>Chỉ người kiểm soát hoặc quản trị viên thu vai trò.</translation>
    </message>
    <message>
        <source>The officer does not hold this role.</source>
        <translation>Cán bộ không giữ vai trò này.</translation>
    </message>
    <message>
        <source>Too many wrong tries: the next one is possible in %1 seconds.</source>
        <translation>Sai quá nhiều lần: %1 giây nữa mới thử lại được.</translation>
    </message>
    <message>
        <source>Wait.</source>
        <translation>Xin chờ.</translation>
    </message>
    <message>
        <source>The recovery code is wrong, or the supervisor&apos;s login or password.</source>
        <translation>Sai mã khôi phục, hoặc sai tên đăng nhập, mật khẩu của người kiểm soát.</translation>
    </message>
    <message>
        <source>Type the nine groups of the sheet once more; the supervisor must be there.</source>
        <translation>Gõ lại chín nhóm trên tờ mã; người kiểm soát phải có mặt.</translation>
    </message>
    <message>
        <source>Nobody with this login administers the centre.</source>
        <translation>Không có quản trị viên nào mang tên đăng nhập này.</translation>
    </message>
    <message>
        <source>Name the login of the administrator.</source>
        <translation>Nêu tên đăng nhập của quản trị viên.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>Sai tên đăng nhập hoặc mật khẩu.</translation>
    </message>
    <message>
        <source>Look at Caps Lock and at the keyboard (Telex, VNI), then try again.</source>
        <translation>Xem lại Caps Lock và bộ gõ (Telex, VNI) rồi thử lại.</translation>
    </message>
    <message>
        <source>The login or the one-time code is wrong, used or expired.</source>
        <translation>Tên đăng nhập hoặc mã dùng một lần sai, đã dùng hoặc hết hạn.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new code.</source>
        <translation>Xin quản trị viên mã mới.</translation>
    </message>
    <message>
        <source>Wait, or let the administrator start a reset of the password.</source>
        <translation>Chờ, hoặc nhờ quản trị viên cấp mã đặt lại mật khẩu.</translation>
    </message>
    <message>
        <source>The account is locked after %1 wrong tries.</source>
        <translation>Tài khoản bị khóa sau %1 lần sai.</translation>
    </message>
    <message>
        <source>A supervisor or the administrator unlocks it.</source>
        <translation>Người kiểm soát hoặc quản trị viên mở khóa.</translation>
    </message>
    <message>
        <source>The account was not used for %1 days and is closed.</source>
        <translation>Tài khoản không dùng trong %1 ngày nên đã đóng.</translation>
    </message>
    <message>
        <source>The administrator opens it again.</source>
        <translation>Quản trị viên mở lại.</translation>
    </message>
    <message>
        <source>The administrator has closed this account.</source>
        <translation>Quản trị viên đã đóng tài khoản này.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>Mật khẩu mới trùng mật khẩu cũ.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>Papers are handed over by the unit that has them.</source>
        <translation>Giấy tờ do đơn vị đang giữ bàn giao.</translation>
    </message>
    <message>
        <source>Nothing has gone there since the last list.</source>
        <translation>Từ danh sách lần trước chưa có hồ sơ nào chuyển đến đó.</translation>
    </message>
    <message>
        <source>Make a list once a dossier was sent on.</source>
        <translation>Lập danh sách sau khi đã chuyển hồ sơ.</translation>
    </message>
    <message>
        <source>There is no such handover list.</source>
        <translation>Không có phiếu bàn giao này.</translation>
    </message>
    <message>
        <source>Look its number up in the lists of the unit.</source>
        <translation>Tra số phiếu trong danh sách của đơn vị.</translation>
    </message>
    <message>
        <source>One of the missing dossiers is not on the list.</source>
        <translation>Một hồ sơ báo thiếu không có trong danh sách.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Xem lại danh sách.</translation>
    </message>
    <message>
        <source>None of us has papers of this dossier.</source>
        <translation>Không ai đang giữ giấy tờ của hồ sơ này.</translation>
    </message>
    <message>
        <source>The papers lie with %1.</source>
        <translation>Giấy tờ đang ở %1.</translation>
    </message>
    <message>
        <source>The papers lie there already.</source>
        <translation>Giấy tờ đang ở đó rồi.</translation>
    </message>
    <message>
        <source>There is no such absence.</source>
        <translation>Không có lần báo vắng này.</translation>
    </message>
    <message>
        <source>Look it up in the list of absences.</source>
        <translation>Tra trong danh sách vắng mặt.</translation>
    </message>
    <message>
        <source>This absence of %1 was cancelled at %2 already.</source>
        <translation>Lần báo vắng này của %1 đã được hủy lúc %2.</translation>
    </message>
    <message>
        <source>This absence of %1 is over already.</source>
        <translation>Lần vắng mặt này của %1 đã qua.</translation>
    </message>
    <message>
        <source>There is no such delegation.</source>
        <translation>Không có ủy quyền này.</translation>
    </message>
    <message>
        <source>Look it up in the list of delegations.</source>
        <translation>Tra trong danh sách phân cấp, ủy quyền.</translation>
    </message>
    <message>
        <source>This delegation ends on %1 anyway.</source>
        <translation>Ủy quyền này vốn kết thúc ngày %1.</translation>
    </message>
    <message>
        <source>What was signed by a delegation stays signed: it cannot end on %1.</source>
        <translation>Việc đã ký theo ủy quyền vẫn có hiệu lực: không thể kết thúc vào ngày %1.</translation>
    </message>
    <message>
        <source>End it yesterday at the earliest.</source>
        <translation>Kết thúc sớm nhất vào ngày hôm qua.</translation>
    </message>
    <message>
        <source>One of the dossiers lies on another desk by now.</source>
        <translation>Một hồ sơ nay đã ở bàn khác.</translation>
    </message>
    <message>
        <source>Look at the desk again.</source>
        <translation>Xem lại bàn làm việc.</translation>
    </message>
    <message>
        <source>Nobody closes his own account.</source>
        <translation>Không ai tự khóa tài khoản của mình.</translation>
    </message>
    <message>
        <source>Ask the head of the unit or the administrator.</source>
        <translation>Nhờ lãnh đạo đơn vị hoặc quản trị hệ thống.</translation>
    </message>
    <message>
        <source>Only the head of the unit or the administrator may do this.</source>
        <translation>Chỉ lãnh đạo đơn vị hoặc quản trị hệ thống được làm việc này.</translation>
    </message>
    <message>
        <source>The account of %1 is closed already.</source>
        <translation>Tài khoản của %1 đã khóa rồi.</translation>
    </message>
    <message>
        <source>%1 dossier(s) lie on the desk of %2.</source>
        <translation>Còn %1 hồ sơ trên bàn của %2.</translation>
    </message>
    <message>
        <source>Hand the desk over first.</source>
        <translation>Bàn giao hết hồ sơ trước.</translation>
    </message>
    <message>
        <source>Why they change hands is missing.</source>
        <translation>Chưa ghi lý do giao lại.</translation>
    </message>
    <message>
        <source>Enter a reason; it is kept beside every dossier.</source>
        <translation>Nhập lý do; lý do được lưu cùng từng hồ sơ.</translation>
    </message>
    <message>
        <source>No dossier was chosen.</source>
        <translation>Chưa chọn hồ sơ nào.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Chọn ít nhất một hồ sơ.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>The personal data of dossier %1 were erased.</source>
        <translation>Dữ liệu cá nhân của hồ sơ %1 đã được xóa.</translation>
    </message>
    <message>
        <source>Nothing can be attached to it any more.</source>
        <translation>Không thể đính kèm thêm vào hồ sơ này.</translation>
    </message>
    <message>
        <source>Only officers of the units that receive or handle dossier %1 attach papers to it.</source>
        <translation>Chỉ cán bộ của đơn vị tiếp nhận hoặc giải quyết hồ sơ %1 mới được đính kèm giấy tờ.</translation>
    </message>
    <message>
        <source>Dossier %1 has no paper number %2.</source>
        <translation>Hồ sơ %1 không có giấy tờ số %2.</translation>
    </message>
    <message>
        <source>Its papers are numbered from 1 to %1.</source>
        <translation>Giấy tờ của hồ sơ được đánh số từ 1 đến %1.</translation>
    </message>
    <message>
        <source>Heads of the unit and supervisors remind.</source>
        <translation>Lãnh đạo đơn vị và người giám sát mới được nhắc.</translation>
    </message>
    <message>
        <source>Nobody has it in hand.</source>
        <translation>Chưa có ai giữ hồ sơ.</translation>
    </message>
    <message>
        <source>Assign it to somebody.</source>
        <translation>Hãy phân công cho một người.</translation>
    </message>
    <message>
        <source>It lies on your own desk.</source>
        <translation>Hồ sơ đang ở bàn của chính bạn.</translation>
    </message>
    <message>
        <source>A reminder was given at %1.</source>
        <translation>Đã nhắc lúc %1.</translation>
    </message>
    <message>
        <source>Wait an hour, or assign it to somebody else.</source>
        <translation>Hãy chờ một giờ, hoặc giao cho người khác.</translation>
    </message>
    <message>
        <source>This is no amount that can be taken.</source>
        <translation>Không thu được số tiền này.</translation>
    </message>
    <message>
        <source>Enter how much was paid, in đồng.</source>
        <translation>Hãy nhập số tiền đã nộp, bằng đồng.</translation>
    </message>
    <message>
        <source>More than the %1 that are owed.</source>
        <translation>Nhiều hơn số còn phải nộp: %1.</translation>
    </message>
    <message>
        <source>Enter at most what is owed.</source>
        <translation>Hãy nhập không quá số còn phải nộp.</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>by transfer</source>
        <translation>chuyển khoản</translation>
    </message>
    <message>
        <source>on the portal</source>
        <translation>trên Cổng dịch vụ công</translation>
    </message>
    <message>
        <source>The dossier has no receipt number %1.</source>
        <translation>Hồ sơ không có biên lai số %1.</translation>
    </message>
    <message>
        <source>Look at its receipts.</source>
        <translation>Hãy xem các biên lai của hồ sơ.</translation>
    </message>
    <message>
        <source>Receipt %1 is cancelled already.</source>
        <translation>Biên lai %1 đã bị hủy.</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Other opinion</source>
        <translation>Ý kiến khác</translation>
    </message>
    <message>
        <source>%1 is asked twice.</source>
        <translation>%1 được hỏi hai lần.</translation>
    </message>
    <message>
        <source>Name each only once.</source>
        <translation>Mỗi nơi chỉ chọn một lần.</translation>
    </message>
    <message>
        <source>Nobody can speak for %1.</source>
        <translation>Chưa có ai trả lời thay cho %1.</translation>
    </message>
    <message>
        <source>this unit</source>
        <translation>đơn vị này</translation>
    </message>
    <message>
        <source>Choose another unit, or have its officers entered.</source>
        <translation>Chọn đơn vị khác, hoặc khai báo cán bộ của đơn vị.</translation>
    </message>
    <message>
        <source>You cannot ask yourself for an opinion.</source>
        <translation>Không thể tự lấy ý kiến của chính mình.</translation>
    </message>
    <message>
        <source>This officer does not work in that unit.</source>
        <translation>Cán bộ này không làm việc tại đơn vị đó.</translation>
    </message>
    <message>
        <source>Choose an officer who holds a role there.</source>
        <translation>Chọn cán bộ có vai trò tại đơn vị.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Chưa chọn ai để lấy ý kiến.</translation>
    </message>
    <message>
        <source>Choose the units or officers whose opinion is needed.</source>
        <translation>Chọn đơn vị hoặc cán bộ cần lấy ý kiến.</translation>
    </message>
    <message>
        <source>At most %1 can be asked at once.</source>
        <translation>Mỗi lần chỉ lấy ý kiến tối đa %1 nơi.</translation>
    </message>
    <message>
        <source>Ask them in two consults.</source>
        <translation>Chia thành hai lần lấy ý kiến.</translation>
    </message>
    <message>
        <source>%1 opinions cannot be enough where %2 are asked.</source>
        <translation>Không thể yêu cầu đủ %1 ý kiến khi chỉ hỏi %2 nơi.</translation>
    </message>
    <message>
        <source>Choose a number from 1 to as many as are asked.</source>
        <translation>Chọn số từ 1 đến số nơi được hỏi.</translation>
    </message>
    <message>
        <source>Give an opinion</source>
        <translation>Cho ý kiến</translation>
    </message>
    <message>
        <source>Recall the request for opinions</source>
        <translation>Thu hồi yêu cầu lấy ý kiến</translation>
    </message>
    <message>
        <source>The request for opinions was recalled.</source>
        <translation>Yêu cầu lấy ý kiến đã được thu hồi.</translation>
    </message>
    <message>
        <source>No opinion is needed any more.</source>
        <translation>Không còn cần ý kiến nữa.</translation>
    </message>
    <message>
        <source>The dossier is finished: opinions are no longer taken.</source>
        <translation>Hồ sơ đã giải quyết xong, không nhận ý kiến nữa.</translation>
    </message>
    <message>
        <source>The request for opinions is closed.</source>
        <translation>Yêu cầu lấy ý kiến đã đóng.</translation>
    </message>
    <message>
        <source>The opinion was given at %1 already.</source>
        <translation>Ý kiến đã được cho lúc %1.</translation>
    </message>
    <message>
        <source>Whoever gave it may undo it while nothing followed.</source>
        <translation>Người đã cho ý kiến có thể hoàn tác khi chưa có việc gì tiếp theo.</translation>
    </message>
    <message>
        <source>Your opinion was not asked for.</source>
        <translation>Hồ sơ này không lấy ý kiến của bạn.</translation>
    </message>
    <message>
        <source>Whoever has the dossier may ask for it.</source>
        <translation>Người đang giữ hồ sơ có thể lấy ý kiến.</translation>
    </message>
    <message>
        <source>No opinions are asked for.</source>
        <translation>Hồ sơ không có yêu cầu lấy ý kiến nào.</translation>
    </message>
    <message>
        <source>There is nothing to recall.</source>
        <translation>Không có gì để thu hồi.</translation>
    </message>
    <message>
        <source>This request for opinions is closed already.</source>
        <translation>Yêu cầu lấy ý kiến này đã đóng.</translation>
    </message>
    <message>
        <source>Only who asked for opinions may recall it.</source>
        <translation>Chỉ người đã lấy ý kiến mới được thu hồi.</translation>
    </message>
    <message>
        <source>Ask this officer, or the head of the unit.</source>
        <translation>Đề nghị cán bộ này hoặc trưởng đơn vị.</translation>
    </message>
    <message>
        <source>The last day for the payment has passed.</source>
        <translation>Ngày nộp cuối cùng đã qua.</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>Chọn hôm nay hoặc ngày sau đó.</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>Số tiền phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Leave it empty where the notice says it.</source>
        <translation>Để trống nếu thông báo đã ghi.</translation>
    </message>
    <message>
        <source>Say whether you agree.</source>
        <translation>Cho biết có đồng ý hay không.</translation>
    </message>
    <message>
        <source>Choose: agrees, does not agree, or another opinion.</source>
        <translation>Chọn: đồng ý, không đồng ý hoặc ý kiến khác.</translation>
    </message>
    <message>
        <source>Write the opinion: why it is not agreed.</source>
        <translation>Ghi rõ nội dung ý kiến.</translation>
    </message>
    <message>
        <source>Only an agreement may stand without words.</source>
        <translation>Chỉ ý kiến đồng ý mới không cần ghi nội dung.</translation>
    </message>
    <message>
        <source>Say why the request is recalled.</source>
        <translation>Ghi lý do thu hồi yêu cầu.</translation>
    </message>
    <message>
        <source>Those who were asked will read it.</source>
        <translation>Những người được hỏi sẽ đọc lý do này.</translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot; in this store.</source>
        <translation>Kho dữ liệu không có đơn vị &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It may hold: note, reason, to, receiver {name, identity, authorised, by}, missingPapers, suppliedPapers, returnedOriginals, documentNo, documentDate, legalBasis, newDue, requestedOn, feeSettlement, override, amount, payBy, opinion, consultNo, consult {asked, join, quorum, silence, within}.</source>
        <translation>Tệp có thể chứa: note, reason, to, receiver {name, identity, authorised, by}, missingPapers, suppliedPapers, returnedOriginals, documentNo, documentDate, legalBasis, newDue, requestedOn, feeSettlement, override, amount, payBy, opinion, consultNo, consult {asked, join, quorum, silence, within}.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; cannot open its linked dossier: %2</source>
        <translation>Bước &quot;%1&quot; không mở được hồ sơ liên thông: %2</translation>
    </message>
    <message>
        <source>Dossier %1 has gone on by how this one ended.</source>
        <translation>Hồ sơ %1 đã đi tiếp theo kết quả của hồ sơ này.</translation>
    </message>
    <message>
        <source>Ask its officer to send it back, and open the linked dossier anew.</source>
        <translation>Đề nghị người thụ lý hồ sơ đó trả lại bước trước và mở hồ sơ liên thông mới.</translation>
    </message>
    <message>
        <source>It waits for the linked dossier of its step already.</source>
        <translation>Hồ sơ đang chờ hồ sơ liên thông của bước này.</translation>
    </message>
    <message>
        <source>Open others once that has ended.</source>
        <translation>Mở hồ sơ liên thông khác khi hồ sơ đó đã kết thúc.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; opens a dossier in the unit &quot;%2&quot;, which this centre does not have.</source>
        <translation>Bước &quot;%1&quot; mở hồ sơ tại đơn vị &quot;%2&quot; mà trung tâm này không có.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; opens the procedure %2, which the catalogue does not have.</source>
        <translation>Bước &quot;%1&quot; mở hồ sơ của thủ tục %2 mà danh mục không có.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; gives no time limit, nor does the procedure %2.</source>
        <translation>Bước &quot;%1&quot; không nêu thời hạn và thủ tục %2 cũng không có thời hạn.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; names the process &quot;%2&quot;, which its procedure does not have.</source>
        <translation>Bước &quot;%1&quot; nêu quy trình &quot;%2&quot; mà thủ tục của bước không có.</translation>
    </message>
    <message>
        <source>The last day for the payment is missing.</source>
        <translation>Chưa có hạn nộp.</translation>
    </message>
    <message>
        <source>Enter the day that the notice names.</source>
        <translation>Nhập ngày hết hạn ghi trên thông báo.</translation>
    </message>
    <message>
        <source>Nobody has let the deadline for an opinion pass.</source>
        <translation>Không có đơn vị, cán bộ nào quá hạn cho ý kiến.</translation>
    </message>
    <message>
        <source>A reminder is written once an opinion is overdue and still waited for.</source>
        <translation>Công văn đôn đốc được lập khi ý kiến đã quá hạn mà vẫn còn phải chờ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Enter what is to be corrected.</source>
        <translation>Nhập nội dung cần sửa.</translation>
    </message>
    <message>
        <source>The owner of this dossier is the submitter.</source>
        <translation>Chủ hồ sơ chính là người nộp.</translation>
    </message>
    <message>
        <source>Correct the data of the submitter.</source>
        <translation>Sửa thông tin của người nộp.</translation>
    </message>
    <message>
        <source>The personal data of this dossier were erased.</source>
        <translation>Dữ liệu cá nhân của hồ sơ này đã được xóa.</translation>
    </message>
    <message>
        <source>Fees are taken by the cashiers of the unit that received the dossier.</source>
        <translation>Phí, lệ phí do người thu phí của đơn vị tiếp nhận hồ sơ thu.</translation>
    </message>
    <message>
        <source>Send the applicant to them, or let the administrator give you this role.</source>
        <translation>Mời người nộp đến quầy thu phí, hoặc nhờ quản trị viên giao vai trò này cho bạn.</translation>
    </message>
    <message>
        <source>This file is not the one that waits to be let in.</source>
        <translation>Tệp này không phải tệp đang chờ được duyệt.</translation>
    </message>
    <message>
        <source>The administrator prepares it first: catalogue import FILE.</source>
        <translation>Quản trị viên chuẩn bị tệp trước: catalogue import TỆP.</translation>
    </message>
    <message>
        <source>The administrator prepares it first: workflow import FILE.</source>
        <translation>Quản trị viên chuẩn bị tệp trước: workflow import TỆP.</translation>
    </message>
    <message>
        <source>This backup is not the one that waits to be restored.</source>
        <translation>Bản sao lưu này không phải bản đang chờ được phục hồi.</translation>
    </message>
    <message>
        <source>The administrator prepares it first: restore FILE --replace.</source>
        <translation>Quản trị viên chuẩn bị trước: restore TỆP --replace; trên màn hình: Kho…, Phục hồi.</translation>
    </message>
    <message>
        <source>Say who closes the day; in commands with --as.</source>
        <translation>Nêu rõ ai chốt sổ; trong dòng lệnh dùng --as.</translation>
    </message>
    <message>
        <source>Closing the day covers more than the cash.</source>
        <translation>Việc chốt sổ trong ngày bao trùm nhiều hơn phần tiền thu.</translation>
    </message>
    <message>
        <source>Ask an officer of the counter, a leader or the supervisor.</source>
        <translation>Đề nghị cán bộ một cửa, lãnh đạo hoặc người kiểm soát TTHC chốt sổ.</translation>
    </message>
    <message>
        <source>In a store for real work this is done by an officer who is named.</source>
        <translation>Trong kho dùng thật, việc này phải do một cán bộ đứng tên làm.</translation>
    </message>
    <message>
        <source>Sign in as the administrator; in commands with --as.</source>
        <translation>Đăng nhập bằng tài khoản quản trị viên; trong lệnh thì dùng --as.</translation>
    </message>
    <message>
        <source>Linked dossier %1 is still being handled.</source>
        <translation>Hồ sơ liên thông %1 còn đang giải quyết.</translation>
    </message>
    <message>
        <source>It holds the same person and is erased together, once it has ended.</source>
        <translation>Hồ sơ này của cùng người đó, được xóa cùng khi đã kết thúc.</translation>
    </message>
    <message>
        <source>Dossier %1 is erased together with dossier %2.</source>
        <translation>Hồ sơ %1 được xóa cùng hồ sơ %2.</translation>
    </message>
    <message>
        <source>Look at that one.</source>
        <translation>Xem hồ sơ đó.</translation>
    </message>
    <message>
        <source>Nobody has proposed to cancel this receipt.</source>
        <translation>Chưa có ai đề nghị hủy biên lai này.</translation>
    </message>
    <message>
        <source>A cashier of the unit that took the fee proposes it first.</source>
        <translation>Cán bộ thu phí của đơn vị đã thu phải đề nghị trước.</translation>
    </message>
    <message>
        <source>It is proposed already to cancel receipt %1.</source>
        <translation>Đã có đề nghị hủy biên lai %1.</translation>
    </message>
    <message>
        <source>The supervisor decides about it.</source>
        <translation>Người kiểm soát sẽ quyết định.</translation>
    </message>
    <message>
        <source>The amount is wrong</source>
        <translation>Sai số tiền</translation>
    </message>
    <message>
        <source>It belongs to another dossier</source>
        <translation>Thu nhầm hồ sơ</translation>
    </message>
    <message>
        <source>The fee was taken twice</source>
        <translation>Thu trùng</translation>
    </message>
    <message>
        <source>The money was not paid after all</source>
        <translation>Người nộp chưa nộp tiền</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Đã hủy số</translation>
    </message>
    <message>
        <source>The number of dossier %1 is void already.</source>
        <translation>Số hồ sơ %1 đã được hủy.</translation>
    </message>
    <message>
        <source>Dossier %1 has ended: %2.</source>
        <translation>Hồ sơ %1 đã kết thúc: %2.</translation>
    </message>
    <message>
        <source>Its number stays. Only what is still being handled can be void.</source>
        <translation>Số hồ sơ giữ nguyên. Chỉ hủy được số của hồ sơ đang giải quyết.</translation>
    </message>
    <message>
        <source>Dossier %1 was opened for another dossier.</source>
        <translation>Hồ sơ %1 được lập cho một hồ sơ khác.</translation>
    </message>
    <message>
        <source>End it by its own process; then the one above goes on.</source>
        <translation>Hãy kết thúc theo quy trình của hồ sơ này; hồ sơ gốc sẽ đi tiếp.</translation>
    </message>
    <message>
        <source>End it first.</source>
        <translation>Hãy kết thúc hồ sơ đó trước.</translation>
    </message>
    <message>
        <source>A fee was taken: receipt %1 holds.</source>
        <translation>Đã thu phí, lệ phí: biên lai %1 còn hiệu lực.</translation>
    </message>
    <message>
        <source>Have the receipt cancelled first.</source>
        <translation>Hãy đề nghị hủy biên lai trước.</translation>
    </message>
    <message>
        <source>A new date is proposed and not decided.</source>
        <translation>Đang có đề nghị gia hạn chưa được quyết định.</translation>
    </message>
    <message>
        <source>Have the proposal decided first.</source>
        <translation>Hãy chờ quyết định về đề nghị đó.</translation>
    </message>
    <message>
        <source>It is proposed already to void the number of dossier %1.</source>
        <translation>Đã có đề nghị hủy số hồ sơ %1.</translation>
    </message>
    <message>
        <source>Nobody has proposed to void the number of dossier %1.</source>
        <translation>Chưa có ai đề nghị hủy số hồ sơ %1.</translation>
    </message>
    <message>
        <source>An officer of the counter that received it proposes it first.</source>
        <translation>Cán bộ tiếp nhận của đơn vị đã nhận hồ sơ phải đề nghị trước.</translation>
    </message>
    <message>
        <source>It was received twice</source>
        <translation>Tiếp nhận trùng</translation>
    </message>
    <message>
        <source>It was received for the wrong person</source>
        <translation>Tiếp nhận nhầm người nộp</translation>
    </message>
    <message>
        <source>It was received under the wrong procedure</source>
        <translation>Tiếp nhận nhầm thủ tục</translation>
    </message>
    <message>
        <source>Another mistake of the reception</source>
        <translation>Sai sót khác khi tiếp nhận</translation>
    </message>
    <message>
        <source>Void its number</source>
        <translation>Hủy số hồ sơ</translation>
    </message>
    <message>
        <source>Cancel receipt %1, %2</source>
        <translation>Hủy biên lai %1, %2</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Kho</translation>
    </message>
    <message>
        <source>Refused attempts</source>
        <translation>Việc bị từ chối</translation>
    </message>
    <message>
        <source>In a store for real work the audit log is read by officers only.</source>
        <translation>Ở kho làm việc thật, chỉ cán bộ mới được đọc nhật ký.</translation>
    </message>
    <message>
        <source>This part of the audit log is not for you: %1.</source>
        <translation>Phần này của nhật ký không thuộc quyền xem của ông/bà: %1.</translation>
    </message>
    <message>
        <source>The technical administrator reads accounts, store and refused attempts; ask a supervisor about the others.</source>
        <translation>Quản trị kỹ thuật đọc phần tài khoản, kho và việc bị từ chối; các phần khác hãy hỏi người kiểm soát.</translation>
    </message>
    <message>
        <source>Taken from the pile</source>
        <translation>Nhận từ hồ sơ chung</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Nhận lại từ đồng nghiệp</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation>Chuyển cho người khác</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Absence announced</source>
        <translation>Báo nghỉ</translation>
    </message>
    <message>
        <source>Absence cancelled</source>
        <translation>Hủy báo nghỉ</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Đóng tài khoản</translation>
    </message>
    <message>
        <source>Account made</source>
        <translation>Lập tài khoản</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Khóa tài khoản</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Mở lại tài khoản</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Đặt mật khẩu</translation>
    </message>
    <message>
        <source>Recovery code made</source>
        <translation>Lập mã khôi phục</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Dùng mã khôi phục</translation>
    </message>
    <message>
        <source>New password allowed by a one-time code</source>
        <translation>Cho đặt lại mật khẩu bằng mã dùng một lần</translation>
    </message>
    <message>
        <source>Password tried</source>
        <translation>Thử mật khẩu</translation>
    </message>
    <message>
        <source>Account unlocked</source>
        <translation>Mở khóa tài khoản</translation>
    </message>
    <message>
        <source>Authority to sign lent</source>
        <translation>Ủy quyền ký</translation>
    </message>
    <message>
        <source>Authority to sign ended</source>
        <translation>Chấm dứt ủy quyền ký</translation>
    </message>
    <message>
        <source>Change of the calendar applied</source>
        <translation>Áp dụng thay đổi lịch</translation>
    </message>
    <message>
        <source>Change of the calendar approved</source>
        <translation>Duyệt thay đổi lịch</translation>
    </message>
    <message>
        <source>Change of the calendar drafted</source>
        <translation>Lập thay đổi lịch</translation>
    </message>
    <message>
        <source>Change of the calendar withdrawn</source>
        <translation>Rút thay đổi lịch</translation>
    </message>
    <message>
        <source>Procedures vouched for</source>
        <translation>Xác nhận thủ tục trong nhật ký</translation>
    </message>
    <message>
        <source>Clock confirmed after a jump</source>
        <translation>Xác nhận đồng hồ sau khi nhảy giờ</translation>
    </message>
    <message>
        <source>Contact data corrected</source>
        <translation>Sửa thông tin liên hệ</translation>
    </message>
    <message>
        <source>Slip given without receiving</source>
        <translation>Cấp phiếu khi chưa tiếp nhận</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Date moved by a change of the calendar</source>
        <translation>Đổi ngày hẹn do thay đổi lịch</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Erasure approved</source>
        <translation>Duyệt xóa dữ liệu</translation>
    </message>
    <message>
        <source>Erasure proposed</source>
        <translation>Đề nghị xóa dữ liệu</translation>
    </message>
    <message>
        <source>Erasure rejected</source>
        <translation>Không duyệt xóa dữ liệu</translation>
    </message>
    <message>
        <source>The receipt holds</source>
        <translation>Giữ nguyên biên lai</translation>
    </message>
    <message>
        <source>Cancelling a receipt proposed</source>
        <translation>Đề xuất hủy biên lai</translation>
    </message>
    <message>
        <source>Receipt cancelled</source>
        <translation>Hủy biên lai</translation>
    </message>
    <message>
        <source>Fees taken</source>
        <translation>Thu phí, lệ phí</translation>
    </message>
    <message>
        <source>Begun anew after a loss</source>
        <translation>Lập kho mới sau khi mất kho cũ</translation>
    </message>
    <message>
        <source>Handover of papers confirmed</source>
        <translation>Xác nhận bàn giao giấy tờ</translation>
    </message>
    <message>
        <source>Handover list made</source>
        <translation>Lập danh sách bàn giao</translation>
    </message>
    <message>
        <source>Import approved</source>
        <translation>Duyệt nhập danh mục</translation>
    </message>
    <message>
        <source>Import prepared</source>
        <translation>Chuẩn bị nhập danh mục</translation>
    </message>
    <message>
        <source>Closing report of the day</source>
        <translation>Báo cáo khóa sổ ngày</translation>
    </message>
    <message>
        <source>The number holds</source>
        <translation>Giữ nguyên số hồ sơ</translation>
    </message>
    <message>
        <source>Voiding the number proposed</source>
        <translation>Đề xuất hủy số hồ sơ</translation>
    </message>
    <message>
        <source>Officer has left</source>
        <translation>Cán bộ không còn làm việc tại đơn vị</translation>
    </message>
    <message>
        <source>No opinion by its due date</source>
        <translation>Hết hạn lấy ý kiến mà chưa trả lời</translation>
    </message>
    <message>
        <source>Scanned paper attached</source>
        <translation>Đính kèm bản quét</translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>Nhận giấy tờ</translation>
    </message>
    <message>
        <source>Papers given back</source>
        <translation>Trả giấy tờ</translation>
    </message>
    <message>
        <source>Restoring a backup approved</source>
        <translation>Duyệt phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>Restoring a backup prepared</source>
        <translation>Chuẩn bị phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>Refused for want of a right</source>
        <translation>Bị từ chối vì không có quyền</translation>
    </message>
    <message>
        <source>Role ended</source>
        <translation>Kết thúc vai trò</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>Giao vai trò</translation>
    </message>
    <message>
        <source>Role proposed</source>
        <translation>Đề xuất vai trò</translation>
    </message>
    <message>
        <source>Role rejected</source>
        <translation>Không duyệt vai trò</translation>
    </message>
    <message>
        <source>Counter taken over</source>
        <translation>Tiếp quản quầy</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Thay đổi thiết lập</translation>
    </message>
    <message>
        <source>Slip printed</source>
        <translation>In phiếu</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>Linked dossier ended</source>
        <translation>Hồ sơ liên thông kết thúc</translation>
    </message>
    <message>
        <source>Outcome of the linked dossier noted</source>
        <translation>Ghi nhận kết quả hồ sơ liên thông</translation>
    </message>
    <message>
        <source>Linked dossier opened</source>
        <translation>Mở hồ sơ liên thông</translation>
    </message>
    <message>
        <source>The dossier that it was opened for has ended</source>
        <translation>Hồ sơ gốc đã kết thúc</translation>
    </message>
    <message>
        <source>Linked dossier is being handled again</source>
        <translation>Hồ sơ liên thông được xử lý lại</translation>
    </message>
    <message>
        <source>Log of looks closed</source>
        <translation>Chốt nhật ký xem</translation>
    </message>
    <message>
        <source>Old looks dropped</source>
        <translation>Bỏ lượt xem cũ</translation>
    </message>
    <message>
        <source>Import of processes approved</source>
        <translation>Duyệt nhập quy trình</translation>
    </message>
    <message>
        <source>Processes vouched for</source>
        <translation>Xác nhận quy trình trong nhật ký</translation>
    </message>
    <message>
        <source>Import of processes prepared</source>
        <translation>Chuẩn bị nhập quy trình</translation>
    </message>
    <message>
        <source>Sign in, and ask again.</source>
        <translation>Hãy đăng nhập rồi hỏi lại.</translation>
    </message>
    <message>
        <source>To be archived</source>
        <translation>Chưa đưa vào lưu trữ</translation>
    </message>
    <message>
        <source>Late for the archive</source>
        <translation>Quá hạn nộp lưu</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Đã lưu trữ</translation>
    </message>
    <message>
        <source>Retention is over</source>
        <translation>Hết thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Put into the archive</source>
        <translation>Đưa vào lưu trữ</translation>
    </message>
    <message>
        <source>The number of dossier %1 is void.</source>
        <translation>Số của hồ sơ %1 đã hủy.</translation>
    </message>
    <message>
        <source>It has no papers to keep.</source>
        <translation>Không có giấy tờ để lưu.</translation>
    </message>
    <message>
        <source>It goes into the archive once its process has ended.</source>
        <translation>Hồ sơ được đưa vào lưu trữ khi quy trình đã kết thúc.</translation>
    </message>
    <message>
        <source>The result of dossier %1 waits to be collected.</source>
        <translation>Kết quả của hồ sơ %1 đang chờ người dân đến nhận.</translation>
    </message>
    <message>
        <source>Hand it out first.</source>
        <translation>Hãy trả kết quả trước.</translation>
    </message>
    <message>
        <source>Archive that one: both lie together.</source>
        <translation>Hãy lưu hồ sơ kia: hai hồ sơ để cùng nhau.</translation>
    </message>
    <message>
        <source>There is nothing left to keep.</source>
        <translation>Không còn gì để lưu.</translation>
    </message>
    <message>
        <source>Choose those whose papers go into the archive.</source>
        <translation>Hãy chọn những hồ sơ cần đưa giấy tờ vào lưu trữ.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Nơi để</translation>
    </message>
    <message>
        <source>The archive keeps dossier %1 in another class: %2.</source>
        <translation>Lưu trữ giữ hồ sơ %1 theo thời hạn khác: %2.</translation>
    </message>
    <message>
        <source>Propose it with that class, or let the archive set it anew first.</source>
        <translation>Hãy đề nghị theo thời hạn đó, hoặc để lưu trữ đặt lại trước.</translation>
    </message>
    <message>
        <source>Received by the competent agency</source>
        <translation>Ngày cơ quan có thẩm quyền nhận</translation>
    </message>
    <message>
        <source>Last day for the financial obligation</source>
        <translation>Hạn nộp nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Ngày của văn bản</translation>
    </message>
    <message>
        <source>Day of the request</source>
        <translation>Ngày có yêu cầu</translation>
    </message>
    <message>
        <source>It was mistyped</source>
        <translation>Gõ nhầm</translation>
    </message>
    <message>
        <source>A paper was misread</source>
        <translation>Đọc nhầm giấy tờ</translation>
    </message>
    <message>
        <source>It was told wrongly</source>
        <translation>Được thông báo sai</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Enter when it received it.</source>
        <translation>Nhập thời điểm cơ quan đó đã nhận.</translation>
    </message>
    <message>
        <source>The competent agency has not received it yet then.</source>
        <translation>Thời điểm này chưa tới nên cơ quan có thẩm quyền chưa thể nhận.</translation>
    </message>
    <message>
        <source>Correct the date once it has received the dossier.</source>
        <translation>Hãy sửa ngày sau khi cơ quan đó đã nhận hồ sơ.</translation>
    </message>
    <message>
        <source>Its clock was changed at %1 already.</source>
        <translation>Thời hạn của hồ sơ đã có thay đổi vào lúc %1.</translation>
    </message>
    <message>
        <source>Enter an earlier moment.</source>
        <translation>Hãy nhập thời điểm sớm hơn.</translation>
    </message>
    <message>
        <source>The applicant was told of it on %1 only.</source>
        <translation>Đến ngày %1 người nộp mới được thông báo.</translation>
    </message>
    <message>
        <source>The applicant can have asked from the reception until %1.</source>
        <translation>Người nộp chỉ có thể yêu cầu từ ngày tiếp nhận đến ngày %1.</translation>
    </message>
    <message>
        <source>The document was there on %1 already.</source>
        <translation>Văn bản đã có từ ngày %1.</translation>
    </message>
    <message>
        <source>This is what is recorded already.</source>
        <translation>Đây đúng là ngày đang được ghi.</translation>
    </message>
    <message>
        <source>Enter the right date.</source>
        <translation>Nhập ngày đúng.</translation>
    </message>
    <message>
        <source>No such date was typed here that can still be corrected.</source>
        <translation>Hồ sơ không có ngày nào do người nhập mà còn sửa được.</translation>
    </message>
    <message>
        <source>What the clock of the program wrote stays; so does the start of a clock that has stopped.</source>
        <translation>Ngày giờ do máy ghi thì không sửa; thời hạn đã dừng tính cũng giữ nguyên ngày bắt đầu.</translation>
    </message>
    <message>
        <source>It is proposed already to correct a date: %1.</source>
        <translation>Đã có đề xuất sửa ngày: %1.</translation>
    </message>
    <message>
        <source>Nobody has proposed to correct a date of this dossier.</source>
        <translation>Chưa ai đề xuất sửa ngày nào của hồ sơ này.</translation>
    </message>
    <message>
        <source>An officer of the counter or the handler proposes it first.</source>
        <translation>Cán bộ tiếp nhận hoặc người thụ lý đề xuất trước.</translation>
    </message>
    <message>
        <source>The date is no longer the one that was to be corrected.</source>
        <translation>Ngày cần sửa nay đã khác so với lúc đề xuất.</translation>
    </message>
    <message>
        <source>Decline the proposal; a new one can be made then.</source>
        <translation>Hãy từ chối đề xuất này; sau đó có thể đề xuất lại.</translation>
    </message>
    <message>
        <source>Correct a date: %1, from %2 to %3</source>
        <translation>Sửa ngày đã ghi: %1, từ %2 thành %3</translation>
    </message>
    <message>
        <source>Date corrected</source>
        <translation>Đã sửa ngày</translation>
    </message>
    <message>
        <source>The date stays</source>
        <translation>Giữ nguyên ngày đã ghi</translation>
    </message>
    <message>
        <source>Correction of a date proposed</source>
        <translation>Đề xuất sửa ngày đã ghi</translation>
    </message>
    <message>
        <source>Rules for a small office set</source>
        <translation>Đặt quy tắc cho đơn vị ít người</translation>
    </message>
    <message>
        <source>Report kept</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>It is proposed to erase the personal data of dossier %1.</source>
        <translation>Đang có đề nghị xóa dữ liệu cá nhân của hồ sơ %1.</translation>
    </message>
    <message>
        <source>Have that rejected first: it was judged by the class as it is.</source>
        <translation>Hãy để đề nghị đó không được duyệt trước: nó đã xét theo thời hạn hiện tại.</translation>
    </message>
    <message>
        <source>In a store for real work the retention list is seen by officers only.</source>
        <translation>Ở kho làm việc thật, chỉ cán bộ mới được xem danh mục lưu trữ.</translation>
    </message>
</context>
</TS>
