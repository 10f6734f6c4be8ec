<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>The absence ends before it begins.</source>
        <translation>Thời gian vắng mặt kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Correct one of the two half days.</source>
        <translation>Sửa lại một trong hai buổi.</translation>
    </message>
    <message>
        <source>This absence is over already.</source>
        <translation>Thời gian vắng mặt này đã qua.</translation>
    </message>
    <message>
        <source>Choose half days that are still to come.</source>
        <translation>Chọn buổi chưa qua.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3 already.</source>
        <translation>%1 đã được báo vắng từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Cancel that absence first, or choose other half days.</source>
        <translation>Hủy lần báo vắng đó trước, hoặc chọn buổi khác.</translation>
    </message>
    <message>
        <source>Nobody is his own deputy.</source>
        <translation>Không ai tự làm thay chính mình.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Chọn một đồng nghiệp.</translation>
    </message>
    <message>
        <source>The account of %1 is closed.</source>
        <translation>Tài khoản của %1 đã khóa.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Chọn người khác.</translation>
    </message>
    <message>
        <source>%1 holds none of the roles of %2 in the same unit.</source>
        <translation>%1 không giữ vai trò nào của %2 tại cùng đơn vị.</translation>
    </message>
    <message>
        <source>Choose a colleague who does the same work, or leave the deputy open: the head of the unit then sees what lies there.</source>
        <translation>Chọn đồng nghiệp làm cùng việc, hoặc để trống người làm thay: khi đó lãnh đạo đơn vị thấy ngay hồ sơ nằm ở đó.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1 vắng mặt từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Choose somebody who is there.</source>
        <translation>Chọn người có mặt.</translation>
    </message>
    <message>
        <source>The delegation ends before it begins.</source>
        <translation>Ủy quyền kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Correct one of the two days.</source>
        <translation>Sửa lại một trong hai ngày.</translation>
    </message>
    <message>
        <source>This delegation is over already.</source>
        <translation>Ủy quyền này đã hết hiệu lực.</translation>
    </message>
    <message>
        <source>Enter one that still holds.</source>
        <translation>Nhập ủy quyền còn hiệu lực.</translation>
    </message>
    <message>
        <source>The decision that delegates the authority is missing.</source>
        <translation>Chưa có quyết định phân cấp, ủy quyền.</translation>
    </message>
    <message>
        <source>Enter its number and its day.</source>
        <translation>Nhập số và ngày của quyết định.</translation>
    </message>
    <message>
        <source>The decision of %1 cannot delegate from %2 on.</source>
        <translation>Quyết định ngày %1 không thể ủy quyền từ ngày %2.</translation>
    </message>
    <message>
        <source>Let the delegation begin on the day of its decision at the earliest.</source>
        <translation>Cho ủy quyền bắt đầu sớm nhất vào ngày ký quyết định.</translation>
    </message>
    <message>
        <source>A title above the signature is missing.</source>
        <translation>Chưa có chức vụ ghi trên chữ ký.</translation>
    </message>
    <message>
        <source>Enter the titles of both, such as Chủ tịch and Phó Chủ tịch.</source>
        <translation>Nhập chức vụ của cả hai người, ví dụ Chủ tịch và Phó Chủ tịch.</translation>
    </message>
    <message>
        <source>Nobody signs for himself on another&apos;s behalf.</source>
        <translation>Không ai ký thay chính mình.</translation>
    </message>
    <message>
        <source>%1 signs for some of these procedures on these days already, by %2.</source>
        <translation>%1 đã được ký một số thủ tục này trong những ngày này, theo %2.</translation>
    </message>
    <message>
        <source>End that delegation first, or choose other days or procedures.</source>
        <translation>Kết thúc ủy quyền đó trước, hoặc chọn ngày hay thủ tục khác.</translation>
    </message>
    <message>
        <source>the afternoon of %1</source>
        <translation>chiều %1</translation>
    </message>
    <message>
        <source>the morning of %1</source>
        <translation>sáng %1</translation>
    </message>
    <message>
        <source>%1: this is a matter of another unit.</source>
        <translation>%1: đây là việc của đơn vị khác.</translation>
    </message>
    <message>
        <source>Ask somebody of the unit that handles it.</source>
        <translation>Hỏi người của đơn vị đang giải quyết.</translation>
    </message>
    <message>
        <source>%1: it lies with somebody else.</source>
        <translation>%1: hồ sơ đang do người khác giữ.</translation>
    </message>
    <message>
        <source>Ask whoever has it, or let the head of the unit give it to you.</source>
        <translation>Hỏi người đang giữ, hoặc đề nghị lãnh đạo đơn vị phân công lại cho bạn.</translation>
    </message>
    <message>
        <source>%1: you may do that only once the dossier is closed.</source>
        <translation>%1: chỉ được làm khi hồ sơ đã kết thúc.</translation>
    </message>
    <message>
        <source>Wait until its process has ended.</source>
        <translation>Chờ đến khi quy trình của hồ sơ kết thúc.</translation>
    </message>
    <message>
        <source>%1: your roles do not allow this.</source>
        <translation>%1: vai trò của bạn không có quyền này.</translation>
    </message>
    <message>
        <source>It is for: %1.</source>
        <translation>Việc này dành cho: %1.</translation>
    </message>
    <message>
        <source>Receiving dossiers</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>Refusing or asking for more papers</source>
        <translation>Từ chối hoặc yêu cầu bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>Editing contact data</source>
        <translation>Sửa thông tin liên hệ</translation>
    </message>
    <message>
        <source>Correcting contact data</source>
        <translation>Đính chính thông tin liên hệ</translation>
    </message>
    <message>
        <source>Moving a dossier on</source>
        <translation>Chuyển xử lý hồ sơ</translation>
    </message>
    <message>
        <source>Proposing a result</source>
        <translation>Đề xuất kết quả</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Ký duyệt</translation>
    </message>
    <message>
        <source>Taking fees</source>
        <translation>Thu phí, lệ phí</translation>
    </message>
    <message>
        <source>Cancelling a fee receipt</source>
        <translation>Hủy biên lai</translation>
    </message>
    <message>
        <source>Returning results</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Looking at a dossier</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>Revealing full numbers</source>
        <translation>Xem đầy đủ số định danh, số điện thoại</translation>
    </message>
    <message>
        <source>Searching by number</source>
        <translation>Tra cứu theo số định danh</translation>
    </message>
    <message>
        <source>Lists and statistics</source>
        <translation>Danh sách và thống kê</translation>
    </message>
    <message>
        <source>Exporting with names</source>
        <translation>Xuất danh sách có tên</translation>
    </message>
    <message>
        <source>The daily closing report</source>
        <translation>Biên bản khóa sổ ngày</translation>
    </message>
    <message>
        <source>Verifying the journal</source>
        <translation>Kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Erasing personal data</source>
        <translation>Xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Procedures, forms and holidays</source>
        <translation>Thủ tục, biểu mẫu và ngày nghỉ</translation>
    </message>
    <message>
        <source>Accounts, roles and units</source>
        <translation>Tài khoản, vai trò và đơn vị</translation>
    </message>
    <message>
        <source>Making backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Phục hồi bản sao lưu</translation>
    </message>
    <message>
        <source>Releasing the clock</source>
        <translation>Cho phép tiếp tục khi đồng hồ bất thường</translation>
    </message>
    <message>
        <source>Reading the audit log</source>
        <translation>Đọc nhật ký hệ thống</translation>
    </message>
    <message>
        <source>officers of the counter</source>
        <translation>cán bộ tiếp nhận và trả kết quả</translation>
    </message>
    <message>
        <source>handling experts</source>
        <translation>chuyên viên thụ lý</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>lãnh đạo</translation>
    </message>
    <message>
        <source>cashiers</source>
        <translation>cán bộ thu phí, lệ phí</translation>
    </message>
    <message>
        <source>archivists</source>
        <translation>cán bộ lưu trữ</translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation>người giám sát</translation>
    </message>
    <message>
        <source>the administrator</source>
        <translation>quản trị hệ thống</translation>
    </message>
    <message>
        <source>This act asks again for your password: the last time was more than %1 minutes ago.</source>
        <translation>Việc này cần nhập lại mật khẩu: lần trước đã quá %1 phút.</translation>
    </message>
    <message>
        <source>Confirm your password with Ctrl+Shift+M, then repeat the act.</source>
        <translation>Xác nhận mật khẩu bằng Ctrl+Shift+M rồi làm lại.</translation>
    </message>
    <message>
        <source>Who received a dossier does not decide it.</source>
        <translation>Người tiếp nhận hồ sơ không được ký duyệt chính hồ sơ đó.</translation>
    </message>
    <message>
        <source>Let another leader decide, or allow it for small offices: such acts are then marked in the daily closing report.</source>
        <translation>Để lãnh đạo khác ký duyệt, hoặc cho phép đối với đơn vị ít người: khi đó các việc này được đánh dấu trong biên bản khóa sổ ngày.</translation>
    </message>
    <message>
        <source>Nobody approves what he proposed, or twice.</source>
        <translation>Không ai được duyệt việc do chính mình đề xuất, hoặc duyệt hai lần.</translation>
    </message>
    <message>
        <source>Ask another person who may approve.</source>
        <translation>Đề nghị một người khác có quyền duyệt.</translation>
    </message>
    <message>
        <source>Who took a fee does not cancel its receipt.</source>
        <translation>Người thu phí không được hủy biên lai của chính mình.</translation>
    </message>
    <message>
        <source>Ask the supervisor.</source>
        <translation>Đề nghị người giám sát.</translation>
    </message>
    <message>
        <source>The technical administrator is neither leader, cashier nor supervisor.</source>
        <translation>Quản trị hệ thống không kiêm lãnh đạo, thu phí hoặc giám sát.</translation>
    </message>
    <message>
        <source>Give one of the roles to another person.</source>
        <translation>Giao một trong các vai trò cho người khác.</translation>
    </message>
    <message>
        <source>A supervisor reads everything and processes nothing in his own unit.</source>
        <translation>Người giám sát được xem tất cả nhưng không xử lý hồ sơ của đơn vị mình.</translation>
    </message>
    <message>
        <source>Nobody grants or takes roles of his own.</source>
        <translation>Không ai tự cấp hoặc tự bỏ vai trò của mình.</translation>
    </message>
    <message>
        <source>Ask the other administrator, or the supervisor.</source>
        <translation>Đề nghị quản trị hệ thống khác, hoặc người giám sát.</translation>
    </message>
    <message>
        <source>The last active administrator and the last active supervisor stay.</source>
        <translation>Phải còn ít nhất một quản trị hệ thống và một người giám sát đang hoạt động.</translation>
    </message>
    <message>
        <source>Give the role to somebody else first.</source>
        <translation>Giao vai trò đó cho người khác trước.</translation>
    </message>
    <message>
        <source>Whoever administers the accounts may not lead, decide, supervise or take money as well.</source>
        <translation>Người quản trị tài khoản không được đồng thời lãnh đạo, ký duyệt, kiểm soát hay thu tiền.</translation>
    </message>
    <message>
        <source>Give one of the roles to somebody else.</source>
        <translation>Giao một trong các vai trò cho người khác.</translation>
    </message>
    <message>
        <source>This is the last administrator of the centre.</source>
        <translation>Đây là quản trị viên cuối cùng của trung tâm.</translation>
    </message>
    <message>
        <source>Let somebody else become administrator first.</source>
        <translation>Giao vai trò quản trị cho người khác trước.</translation>
    </message>
    <message>
        <source>This is the last supervisor of the centre.</source>
        <translation>Đây là người kiểm soát cuối cùng của trung tâm.</translation>
    </message>
    <message>
        <source>Let somebody else become supervisor first.</source>
        <translation>Giao vai trò kiểm soát cho người khác trước.</translation>
    </message>
    <message>
        <source>A password cannot hold this sign.</source>
        <translation>Mật khẩu không được chứa ký tự này.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and signs of the keyboard.</source>
        <translation>Dùng chữ, số, dấu cách và dấu trên bàn phím.</translation>
    </message>
    <message>
        <source>The password has %1 characters; it needs %2.</source>
        <translation>Mật khẩu có %1 ký tự; cần ít nhất %2.</translation>
    </message>
    <message>
        <source>Take several words that have nothing to do with each other.</source>
        <translation>Ghép vài từ không liên quan đến nhau.</translation>
    </message>
    <message>
        <source>The password is longer than %1 characters.</source>
        <translation>Mật khẩu dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>Take a shorter one.</source>
        <translation>Chọn mật khẩu ngắn hơn.</translation>
    </message>
    <message>
        <source>The password has no letter; dates, telephone and identity numbers are guessed first.</source>
        <translation>Mật khẩu không có chữ nào; ngày tháng, số điện thoại, số định danh bị đoán đầu tiên.</translation>
    </message>
    <message>
        <source>This password is guessed easily: it is made of common words, names, places, years or rows of keys.</source>
        <translation>Mật khẩu này dễ đoán: ghép từ từ thông dụng, tên người, địa danh, năm hoặc dãy phím.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>đã nghỉ</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>chưa có tài khoản</translation>
    </message>
    <message>
        <source>closed, not used for 45 days</source>
        <translation>đã đóng, 45 ngày không dùng</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bị khóa</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>chưa đặt mật khẩu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>Voiding a number</source>
        <translation>Hủy số hồ sơ</translation>
    </message>
    <message>
        <source>Correcting a recorded date</source>
        <translation>Sửa ngày đã ghi</translation>
    </message>
</context>
</TS>
